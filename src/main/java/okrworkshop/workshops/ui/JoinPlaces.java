package okrworkshop.workshops.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import okrworkshop.workshops.Workshop;

/** Addresses of a participant's pages, without a slash at the front. */
public final class JoinPlaces {
    static final String JOIN = "join/:code?";
    static final String RETURN = "return/:code?";
    static final String ROOM = "w/:code";

    private JoinPlaces() {}

    /** What the code on the wall leads to. */
    public static String join(Workshop workshop) {
        return "join/" + workshop.code();
    }

    static String comeBack(Workshop workshop) {
        return "return/" + workshop.code();
    }

    static String room(Workshop workshop) {
        return "w/" + workshop.code();
    }

    static String code(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").orElse("");
    }
}
