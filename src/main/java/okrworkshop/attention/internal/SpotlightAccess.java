package okrworkshop.attention.internal;

import java.util.Optional;
import okrworkshop.attention.Spotlight;
import okrworkshop.people.Role;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/**
 * The board in the spotlight is open to everybody in the workshop for reading. Of what is hidden in it nobody of another
 * group has anything, so that they see what everybody may see.
 */
@Component
class SpotlightAccess implements AccessRule {
    private final Spotlight spotlight;
    private final Workshops workshops;

    SpotlightAccess(Spotlight spotlight, Workshops workshops) {
        this.spotlight = spotlight;
        this.workshops = workshops;
    }

    @Override
    public Optional<Grant> grant(Viewer viewer, DocumentId document) {
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.empty();
        }
        return spotlight
                .of(viewer.workshop())
                .flatMap(shown -> workshops
                        .byId(viewer.workshop())
                        .filter(now -> now.phase() == Phase.RUNNING)
                        .flatMap(now -> now.group(shown.group())))
                .map(Group::document)
                .filter(document::equals)
                .map(shown -> Grant.readOnly());
    }
}
