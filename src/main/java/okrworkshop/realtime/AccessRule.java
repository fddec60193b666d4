package okrworkshop.realtime;

import java.util.Optional;
import okrworkshop.shared.DocumentId;

/**
 * May this person see and change this document here? Implemented by the modules that own documents; the first rule that
 * grants wins, and without a grant there is no access. Asked for every operation, from many threads: answer from memory.
 */
public interface AccessRule {
    Optional<Grant> grant(Viewer viewer, DocumentId document);
}
