package okrworkshop.paper;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in one place of a sheet. Texts are as people typed them and stay texts, whatever they begin with. */
public sealed interface Cell {
    /** Nothing, or a place that is still to be filled. */
    record Empty() implements Cell {}

    record Text(String text, Look look) implements Cell {}

    /** @param value finite */
    record Number(double value, Format format) implements Cell {
        public Number {
            requireFinite(value);
        }
    }

    record Day(LocalDate day) implements Cell {}

    /**
     * @param expression without the equals sign, in the names of OOXML; made by the product, never by people
     * @param value what it comes to, for readers that don't calculate; empty for no text
     */
    record Formula(String expression, Optional<Double> value, Format format) implements Cell {
        public Formula {
            value.ifPresent(Cell::requireFinite);
        }
    }

    /** How a text looks. */
    enum Look {
        PLAIN,
        TITLE,
        /** Of what stands beside or below. */
        LABEL,
        /** A remark of the product. */
        REMARK
    }

    /** How a number looks. */
    enum Format {
        /** As many digits as it has. */
        GENERAL,
        ONE_DECIMAL,
        TWO_DECIMALS,
        /** 1 looks like 100 %. */
        PERCENT
    }

    static Cell empty() {
        return new Empty();
    }

    /** An empty cell for a blank text. */
    static Cell text(String text) {
        return text.isBlank() ? empty() : new Text(text, Look.PLAIN);
    }

    static Cell text(String text, Look look) {
        return new Text(text, look);
    }

    static Cell number(double value) {
        return new Number(value, Format.GENERAL);
    }

    static Cell number(Optional<Double> value) {
        return value.map(Cell::number).orElseGet(Cell::empty);
    }

    /** @param share 1 for the whole */
    static Cell percent(double share) {
        return new Number(share, Format.PERCENT);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElseGet(Cell::empty);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number: " + value);
        }
    }
}
