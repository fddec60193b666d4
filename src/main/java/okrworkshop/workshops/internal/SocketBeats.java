package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Beat;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Lets people move the beat of a group over the board socket (rule G4). */
@Component
class SocketBeats implements Beats {
    private final Workshops workshops;

    SocketBeats(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public void move(Viewer viewer, DocumentId document, String word) {
        Group group = workshops.byId(viewer.workshop()).stream()
                .flatMap(workshop -> workshop.groupOf(document).stream())
                .filter(each ->
                        viewer.role() != Role.PARTICIPANT || viewer.group().equals(Optional.of(each.id())))
                .findFirst()
                .orElseThrow(() -> new RefusedException("document.no-access", document));
        Beat beat = Beat.ofWireName(word).orElseThrow(() -> new RefusedException("beat.unknown"));
        switch (viewer.role()) {
            case Role.FACILITATOR ->
                workshops.moveBeat(viewer.person(), viewer.workshop(), Optional.of(group.id()), beat);
            case Role.OBSERVER -> throw new RefusedException("crew.observer");
            case Role.PARTICIPANT -> workshops.moveOwnBeat(viewer.person(), viewer.workshop(), group.id(), beat);
        }
    }
}
