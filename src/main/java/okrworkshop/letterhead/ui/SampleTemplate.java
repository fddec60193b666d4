package okrworkshop.letterhead.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Placeholder;
import okrworkshop.shared.Language;

/** A template with all placeholders, in the product's own look, to be changed in Word. */
final class SampleTemplate {
    private SampleTemplate() {}

    /** @param texts by key */
    static byte[] of(Language language, LocalDate day, UnaryOperator<String> texts) {
        String running = Placeholder.WORKSHOP.written() + " · " + Placeholder.GROUP.written();
        List<Block> blocks = List.of(
                new Block.Title(Placeholder.TITLE.written()),
                new Block.Remark(Placeholder.MARK.written()),
                new Block.Facts(List.of(
                        fact(texts, Placeholder.WORKSHOP),
                        fact(texts, Placeholder.GROUP),
                        fact(texts, Placeholder.CYCLE),
                        fact(texts, Placeholder.VERSION),
                        fact(texts, Placeholder.DATE))),
                new Block.Paragraph(Placeholder.CONTENTS.written()),
                new Block.Paragraph(Placeholder.CONTENT.written()));
        return Papers.docx(new Book(
                language,
                texts.apply("letterhead.title"),
                running,
                Placeholder.MARK.written(),
                day,
                Book.Density.ROOMY,
                blocks));
    }

    private static Block.Fact fact(UnaryOperator<String> texts, Placeholder placeholder) {
        return new Block.Fact(texts.apply("letterhead.label." + placeholder.code()), placeholder.written());
    }
}
