package okrworkshop.cockpit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
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
    static final String CREW = "workshops/:id/crew";
    static final String WORDS = "workshops/:id/words";
    /** Where those come to who belong to a crew no more. */
    static final String CREW_LEFT = "/crew";

    static final String LATER_MEETING = "workshops/:id/next-meeting";
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

    static String words(WorkshopId id) {
        return "workshops/" + id + "/words";
    }

    static String crew(WorkshopId id) {
        return "workshops/" + id + "/crew";
    }

    /** The set-up of a workshop that is like another one. */
    static String again(WorkshopId id) {
        return NEW + "?like=" + id;
    }

    /** The workshop that is named in an address; empty when what stands there is no id. */
    static Optional<WorkshopId> workshop(String typed) {
        try {
            return Optional.of(WorkshopId.of(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String cockpit(WorkshopId id) {
        return "workshops/" + id;
    }

    static String laterMeeting(WorkshopId id) {
        return "workshops/" + id + "/next-meeting";
    }

    static String projector(WorkshopId id) {
        return "workshops/" + id + "/projector";
    }

    static String lookIn(WorkshopId id, GroupId group) {
        return "workshops/" + id + "/groups/" + group;
    }

    static GroupId group(BeforeEnterEvent event) {
        try {
            return GroupId.of(event.getRouteParameters().get("groupId").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
