package okrworkshop.paper;

import java.time.LocalDate;
import java.util.List;
import okrworkshop.shared.Language;

/**
 * A document to take home, before it has a format. The same book gives the same bytes in every format.
 *
 * @param language main language of its text; decides fonts and line breaks
 * @param runningTitle what stands at the top of every page
 * @param mark what stands at the foot of every page: draft or final, version, date
 * @param date of the content; files carry this day and no time
 * @param density how much room the text gets
 */
public record Book(
        Language language,
        String title,
        String runningTitle,
        String mark,
        LocalDate date,
        Density density,
        List<Block> blocks) {
    public Book {
        blocks = List.copyOf(blocks);
    }

    /** How much room the text gets. */
    public enum Density {
        ROOMY,
        /** For what has to fit on one page. */
        COMPACT
    }
}
