package okrworkshop.realtime.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import org.springframework.beans.factory.ObjectProvider;

/** All access rules, in order; the first that grants wins. Fetched late: the features that bring them use this module. */
final class Rules {
    private final ObjectProvider<AccessRule> provider;
    private volatile List<AccessRule> rules = List.of();

    Rules(ObjectProvider<AccessRule> provider) {
        this.provider = provider;
    }

    Optional<Grant> grant(Viewer viewer, DocumentId document) {
        if (rules.isEmpty()) {
            rules = provider.orderedStream().toList();
        }
        for (AccessRule rule : rules) {
            Optional<Grant> grant = rule.grant(viewer, document);
            if (grant.isPresent()) {
                return grant;
            }
        }
        return Optional.empty();
    }
}
