package okrworkshop.realtime;

import java.util.Optional;
import okrworkshop.shared.Refusal;

/**
 * What keeps a person from writing in any document for a while, whatever the document's own rules are. Implemented by
 * features. Asked for each operation as it arrives, from many threads: answer from memory.
 */
public interface Restraint {
    Optional<Refusal> on(Viewer viewer);
}
