package okrworkshop.workshops.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** Addresses of a participant's pages, without a slash at the front. */
public final class JoinPlaces {
    /** Pattern of what people find at home: the join code, or join and return code together. */
    public static final String HOME = "home/:code?";

    static final String JOIN = "join/:code?";
    static final String RETURN = "return/:code?";
    static final String ROOM = "w/:code";
    private static final String GROUP = "group";
    private static final String HOME_PAGE = "home/";

    private JoinPlaces() {}

    /** What the code on the wall leads to. */
    public static String join(Workshop workshop) {
        return "join/" + workshop.code();
    }

    /** What the card of a group's table leads to: where people choose, the group is chosen already. */
    public static String join(Workshop workshop, Group group) {
        return workshop.rules().seating() == SeatingKind.FREE
                ? join(workshop) + "?" + GROUP + "=" + group.number()
                : join(workshop);
    }

    /** The group whose card somebody scanned. */
    static Optional<Group> group(BeforeEnterEvent event, Workshop workshop) {
        Optional<String> number = event.getLocation().getQueryParameters().getSingleParameter(GROUP);
        return workshop.groups().stream()
                .filter(group -> number.equals(Optional.of(String.valueOf(group.number()))))
                .findFirst();
    }

    /** The page of whoever holds a seat in this browser, or types the return code. */
    public static String home(Workshop workshop) {
        return HOME_PAGE + workshop.code();
    }

    /** The page of one person, on any device: whoever has the link has the code. */
    public static String home(Workshop workshop, String returnCode) {
        return HOME_PAGE + workshop.code() + "-" + returnCode;
    }

    static String comeBack(Workshop workshop) {
        return "return/" + workshop.code();
    }

    public static String room(Workshop workshop) {
        return "w/" + workshop.code();
    }

    /** As it stands in the address; empty when there is none. */
    public static String code(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").orElse("");
    }
}
