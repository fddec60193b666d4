package okrworkshop.takehome.internal;

import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.PlainText;
import org.springframework.web.util.HtmlUtils;

/** Blocks as simple HTML. */
final class Fragment {
    private static final String CELL = " style=\"border:1px solid #999;padding:4px 8px;vertical-align:top\">";

    private Fragment() {}

    /** @param lower by how many levels headings stand below those of a document of their own */
    static String of(Book book, int lower) {
        return book.blocks().stream().map(block -> block(block, lower)).collect(Collectors.joining("\n"));
    }

    private static String block(Block block, int lower) {
        return switch (block) {
            case Block.Title title -> tag("h" + (1 + lower), title.text());
            case Block.Heading heading -> tag("h" + Math.min(6, heading.level() + 1 + lower), heading.text());
            case Block.Paragraph paragraph -> tag("p", paragraph.text());
            case Block.Remark remark -> "<p><em>" + text(remark.text()) + "</em></p>";
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> tag("li", item)).collect(Collectors.joining("", "<ul>", "</ul>"));
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(fact -> "<p><strong>" + text(fact.label()) + "</strong>: " + text(fact.value()) + "</p>")
                        .collect(Collectors.joining());
            case Block.Table table ->
                "<table style=\"border-collapse:collapse\"><thead>" + row("th", table.header()) + "</thead><tbody>"
                        + table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining())
                        + "</tbody></table>";
            case Block.Picture picture -> tag("p", picture.drawing().description());
            case Block.Contents contents -> "";
            case Block.PageBreak pageBreak -> "";
        };
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(each -> "<" + cell + CELL + text(each) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + text(text) + "</" + name + ">";
    }

    private static String text(String typed) {
        return HtmlUtils.htmlEscape(PlainText.clean(typed), "UTF-8").replace("\n", "<br>");
    }
}
