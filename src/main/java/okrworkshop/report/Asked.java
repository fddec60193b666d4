package okrworkshop.report;

import java.util.List;
import java.util.OptionalDouble;
import okrworkshop.shared.Language;

/**
 * A question that was put to people, and what they answered.
 *
 * @param people who answered it
 * @param hidden whether there are too few answers to show any
 * @param mean of a scale
 * @param texts in no telling order
 */
public record Asked(Words text, int people, boolean hidden, List<Sum> sums, OptionalDouble mean, List<String> texts) {
    public Asked {
        sums = List.copyOf(sums);
        texts = List.copyOf(texts);
    }

    /** How many chose an answer. */
    public record Sum(Words answer, int people) {}

    /** A text in the language of whoever reads the report. */
    @FunctionalInterface
    public interface Words {
        String in(Language language);
    }
}
