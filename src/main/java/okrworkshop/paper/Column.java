package okrworkshop.paper;

import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param choices what may be typed into it
 * @param toFill whether its cells look as if they were waiting for somebody
 * @param warnsAbove numbers that are higher stand out
 */
public record Column(String label, Optional<Choices> choices, boolean toFill, Optional<Double> warnsAbove) {
    /** What spreadsheet programs take for a column's cells; what stands there already is left alone. */
    public sealed interface Choices {
        /** One of these, offered as a list. Longer lists than programs take are not offered. */
        record OneOf(List<String> words) implements Choices {
            public OneOf {
                words = List.copyOf(words);
            }
        }

        /** A number between the two, both included. */
        record Between(double least, double most) implements Choices {}

        /** A day. */
        record AnyDay() implements Choices {}
    }

    public static Column of(String label) {
        return new Column(label, Optional.empty(), false, Optional.empty());
    }

    public Column taking(Choices taken) {
        return new Column(label, Optional.of(taken), toFill, warnsAbove);
    }

    public Column oneOf(List<String> words) {
        return taking(new Choices.OneOf(words));
    }

    public Column waiting() {
        return new Column(label, choices, true, warnsAbove);
    }

    public Column warningAbove(double limit) {
        return new Column(label, choices, toFill, Optional.of(limit));
    }

    /** The letters with which formulas name a column: 0 is A, 26 is AA. */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
