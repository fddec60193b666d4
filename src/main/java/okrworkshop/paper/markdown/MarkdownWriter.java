package okrworkshop.paper.markdown;

import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** Writes a book as Markdown with tables (CommonMark and the tables of GitHub's flavour). */
public final class MarkdownWriter {
    private MarkdownWriter() {}

    public static String write(Book book) {
        return book.blocks().stream()
                .map(MarkdownWriter::block)
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Title title -> "# " + MarkdownText.line(title.text());
            case Block.Heading heading -> "#".repeat(heading.level() + 1) + " " + MarkdownText.line(heading.text());
            case Block.Paragraph paragraph -> MarkdownText.paragraph(paragraph.text(), "");
            case Block.Remark remark -> "> " + MarkdownText.paragraph(remark.text(), "> ");
            case Block.Bullets bullets ->
                bullets.items().stream()
                        .map(item -> "- " + MarkdownText.paragraph(item, "  "))
                        .collect(Collectors.joining("\n"));
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(fact -> "- **" + MarkdownText.line(fact.label()) + "** · "
                                + MarkdownText.paragraph(fact.value(), "  "))
                        .collect(Collectors.joining("\n"));
            case Block.Table table ->
                row(table.header()) + "\n" + rule(table.header()) + "\n"
                        + table.rows().stream().map(MarkdownWriter::row).collect(Collectors.joining("\n"));
            // Readers of Markdown take pictures from addresses alone; the words say what it shows.
            case Block.Picture picture ->
                "> " + MarkdownText.paragraph(picture.drawing().description(), "> ");
            case Block.Contents contents -> "";
            case Block.PageBreak pageBreak -> "";
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(List<String> header) {
        return header.stream().map(label -> "---").collect(Collectors.joining(" | ", "| ", " |"));
    }
}
