package okrworkshop.export.internal;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a book as Markdown with tables (CommonMark and the tables of GitHub's flavour). */
final class MarkdownWriter {
    private MarkdownWriter() {}

    static String write(Book book) {
        return book.blocks().stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n", "", "\n"));
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
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(List<String> header) {
        return header.stream().map(label -> "---").collect(Collectors.joining(" | ", "| ", " |"));
    }
}
