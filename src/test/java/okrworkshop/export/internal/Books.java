package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** What a test asks of a book. */
final class Books {
    private Books() {}

    static List<String> headings(Book book, int level) {
        return book.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == level)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    /** What stands under the heading whose text ends so, up to the next one of its level. */
    static List<Block> under(Book book, String end) {
        List<Block> under = new ArrayList<>();
        int level = 0;
        for (Block block : book.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (level > 0 && heading.level() <= level) {
                    return under;
                }
                if (level == 0 && heading.text().endsWith(end)) {
                    level = heading.level();
                    continue;
                }
            }
            if (level > 0) {
                under.add(block);
            }
        }
        return under;
    }

    static List<Block.Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** Everything that is to be read, line by line. */
    static String text(List<Block> blocks) {
        return blocks.stream().flatMap(Books::texts).collect(Collectors.joining("\n"));
    }

    static String text(Book book) {
        return book.title() + "\n" + book.runningTitle() + "\n" + book.mark() + "\n" + text(book.blocks());
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Title title -> Stream.of(title.text());
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Remark remark -> Stream.of(remark.text());
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Facts facts -> facts.facts().stream().map(fact -> fact.label() + ": " + fact.value());
            case Block.Table table ->
                Stream.concat(Stream.of(table.header()), table.rows().stream()).map(row -> String.join(" | ", row));
            case Block.Picture picture ->
                Stream.of(
                        picture.drawing().title(),
                        picture.drawing().description(),
                        picture.drawing().svg());
            case Block.Contents contents -> Stream.of(contents.title());
            case Block.PageBreak pageBreak -> Stream.empty();
        };
    }
}
