package okrworkshop.paper;

import java.util.List;

/** A piece of a book, without any format. Texts are as people typed them; each writer makes them harmless in its format. */
public sealed interface Block {
    record Title(String text) implements Block {}

    /** @param level 1 for a section, 2 and 3 below */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    record Paragraph(String text) implements Block {}

    /** A remark of the product, set apart from what people wrote. */
    record Remark(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Labels with values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** Every row has as many cells as the header. */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A drawing as broad as the text at most, never enlarged. */
    record Picture(Drawing drawing) implements Block {}

    /** Where the headings of the book are listed with their pages; formats without pages may leave it out. */
    record Contents(String title) implements Block {}

    /** What follows begins on a new page; formats without pages leave it out. */
    record PageBreak() implements Block {}
}
