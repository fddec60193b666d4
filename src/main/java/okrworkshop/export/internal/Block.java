package okrworkshop.export.internal;

import java.util.List;

/** A piece of a book, without any format. Texts are as people typed them; each writer makes them harmless in its format. */
sealed interface Block {
    record Title(String text) implements Block {}

    /** @param level 1 for a section, 2 and 3 below */
    record Heading(int level, String text) implements Block {}

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
}
