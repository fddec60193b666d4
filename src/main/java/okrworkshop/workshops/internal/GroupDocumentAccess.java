package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.documents.Guard;
import okrworkshop.people.Role;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A group's document is open to the group and to the trainer. Whether something may be written is decided anew for each
 * operation, since the workshop moves on while the document stays open. Asked first: most of what is written is written
 * here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GroupDocumentAccess implements AccessRule {
    private final KnownWorkshops known;

    GroupDocumentAccess(KnownWorkshops known) {
        this.known = known;
    }

    @Override
    public Optional<Grant> grant(Viewer viewer, DocumentId document) {
        return known.get(viewer.workshop())
                .filter(workshop -> belongs(viewer, workshop, document))
                .map(workshop -> {
                    Grant grant = viewer.role() == Role.OBSERVER || isMerged(workshop, document)
                            ? Grant.readOnly()
                            : new Grant(workshop.phase() == Phase.RUNNING, guard(workshop, viewer), false);
                    return viewer.role() == Role.FACILITATOR ? grant.overseeing() : grant;
                });
    }

    /** Its board stays as it was. */
    private static boolean isMerged(Workshop workshop, DocumentId document) {
        return workshop.groupOf(document).flatMap(Group::mergedInto).isPresent();
    }

    private static boolean holds(Workshop workshop, DocumentId document) {
        return workshop.groupOf(document).isPresent();
    }

    private static boolean belongs(Viewer viewer, Workshop workshop, DocumentId document) {
        return switch (viewer.role()) {
            case Role.FACILITATOR, Role.OBSERVER ->
                workshop.crew().role(viewer.person()).isPresent() && holds(workshop, document);
            case Role.PARTICIPANT ->
                viewer.group()
                        .flatMap(workshop::group)
                        .map(Group::document)
                        .filter(document::equals)
                        .filter(own -> !viewer.looking()
                                || workshop.crew().role(viewer.person()).isPresent())
                        .isPresent();
        };
    }

    /** Memory lets go of a workshop only when many others were asked for since the grant. */
    private Guard guard(Workshop granted, Viewer viewer) {
        return (author, operation, document) ->
                WriteRule.check(known.inMemory(granted.id()).orElse(granted), viewer, operation, document);
    }
}
