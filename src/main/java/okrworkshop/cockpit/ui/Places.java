package okrworkshop.cockpit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** Addresses of the trainer's pages, and what stands in them. */
final class Places {
    static final String LIST = "workshops";
    static final String NEW = "workshops/new";
    static final String COCKPIT = "workshops/:id";
    static final String PROJECTOR = "workshops/:id/projector";
    static final String LOOK_IN = "workshops/:id/groups/:groupId";

    static final String ROOM_CHECK = "workshops/:id/room-check";
    static final String HANDOUT = "workshops/:id/handout";
    static final String DEVICES = "workshops/:id/devices";
    static final String HELLO = "hello/:code?";

    private Places() {}

    static String roomCheck(WorkshopId id) {
        return "workshops/" + id + "/room-check";
    }

    static String handout(WorkshopId id) {
        return "workshops/" + id + "/handout";
    }

    static String devices(WorkshopId id) {
        return "workshops/" + id + "/devices";
    }

    static String cockpit(WorkshopId id) {
        return "workshops/" + id;
    }

    static String projector(WorkshopId id) {
        return "workshops/" + id + "/projector";
    }

    static String lookIn(WorkshopId id, GroupId group) {
        return "workshops/" + id + "/groups/" + group;
    }

    static WorkshopId workshop(BeforeEnterEvent event) {
        return read(event, "id", WorkshopId::of);
    }

    static GroupId group(BeforeEnterEvent event) {
        return read(event, "groupId", GroupId::of);
    }

    private static <T> T read(BeforeEnterEvent event, String name, Function<String, T> reader) {
        try {
            return reader.apply(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
