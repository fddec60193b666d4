package okrworkshop.export.internal;

import java.time.Instant;
import java.util.List;
import okrworkshop.shared.Language;

/**
 * A document to take home, before it has a format.
 *
 * @param runningTitle what stands at the top of every page
 */
record Book(Language language, String title, String runningTitle, Instant madeAt, List<Block> blocks) {
    Book {
        blocks = List.copyOf(blocks);
    }
}
