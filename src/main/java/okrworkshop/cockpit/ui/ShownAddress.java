package okrworkshop.cockpit.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;

/**
 * The network address that codes and links on the trainer's pages show. The choice is kept for the session, so that
 * cockpit and projector agree.
 */
record ShownAddress(List<String> known) {
    private static final String KEY = ShownAddress.class.getName();

    ShownAddress {
        known = List.copyOf(known);
    }

    String chosen() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(KEY))
                .filter(known::contains)
                .orElse(known.getFirst());
    }

    void choose(String address) {
        VaadinSession.getCurrent().setAttribute(KEY, address);
    }

    String joinLink(Workshop workshop) {
        return chosen() + "/" + JoinPlaces.join(workshop);
    }

    /** The link as people read it aloud: without the protocol. */
    String spoken() {
        return chosen().replaceFirst("^https?://", "") + "/join";
    }
}
