package okrworkshop.realtime.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Restraint;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** All access rules, in order; the first that grants wins. Fetched late: the features that bring them use this module. */
final class Rules {
    private final ObjectProvider<AccessRule> provider;
    private final ObjectProvider<Restraint> restraints;
    private volatile List<AccessRule> rules = List.of();
    private volatile @Nullable List<Restraint> known;

    Rules(ObjectProvider<AccessRule> provider, ObjectProvider<Restraint> restraints) {
        this.provider = provider;
        this.restraints = restraints;
    }

    /** Why the person may write nowhere at the moment, or empty. */
    Optional<Refusal> restrained(Viewer viewer) {
        List<Restraint> all = known;
        if (all == null) {
            all = restraints.orderedStream().toList();
            known = all;
        }
        for (Restraint restraint : all) {
            Optional<Refusal> refusal = restraint.on(viewer);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    Optional<Grant> grant(Viewer viewer, DocumentId document) {
        if (rules.isEmpty()) {
            rules = provider.orderedStream().toList();
        }
        for (AccessRule rule : rules) {
            Optional<Grant> grant = rule.grant(viewer, document);
            if (grant.isPresent()) {
                return viewer.looking() ? Optional.of(Grant.readOnly()) : grant;
            }
        }
        return Optional.empty();
    }
}
