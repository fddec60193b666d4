package okrworkshop.paper.html;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.paper.Block;
import okrworkshop.paper.ColumnWidths;
import okrworkshop.paper.Drawing;

/** Writes blocks as elements that are HTML and well-formed XML at once. */
public final class HtmlBlocks {
    private static final int DEEPEST_HEADING = 6;
    /** In characters of half width. */
    private static final int SHORT = 36;
    /** Longer contents list the sections alone, so that they fit on a page. */
    private static final int MOST_ENTRIES = 40;
    /** Tables with more columns have smaller letters on paper. */
    private static final int USUAL_COLUMNS = 7;

    private static final Pattern FIGURE = Pattern.compile("[-+−–±≥≤><~≈]?\\s*\\d[\\d.,]*\\s*\\S{0,3}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Manner manner;
    private final int lowered;
    private final List<Block> blocks;
    private final Function<Drawing, String> pictures;
    private int section;

    private HtmlBlocks(List<Block> blocks, Manner manner, int lowered, Function<Drawing, String> pictures) {
        this.manner = manner;
        this.lowered = lowered;
        this.blocks = blocks;
        this.pictures = pictures;
    }

    /** What the elements are for. */
    public enum Manner {
        /** A page with styles of its own; headings have ids. */
        PAGE,
        /** Part of somebody else's page or of a clipboard: borders in the elements, no ids. */
        FRAGMENT,
        /** Pages of paper: page numbers in the contents, page breaks. */
        PAPER
    }

    /**
     * @param lowered by how many levels the headings are lower than on a page of their own
     * @param pictures what stands for a drawing
     */
    public static String of(List<Block> blocks, Manner manner, int lowered, Function<Drawing, String> pictures) {
        HtmlBlocks writer = new HtmlBlocks(blocks, manner, lowered, pictures);
        return blocks.stream()
                .map(writer::block)
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Title title -> heading(1, "", title.text());
            case Block.Heading heading -> heading(heading.level() + 1, id(), heading.text());
            case Block.Paragraph paragraph -> "<p>" + HtmlText.lines(paragraph.text()) + "</p>";
            case Block.Remark remark -> remark(remark);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture picture -> "<figure>" + pictures.apply(picture.drawing()) + "</figure>";
            case Block.Contents contents -> manner == Manner.FRAGMENT ? "" : contents(contents);
            case Block.PageBreak pageBreak -> manner == Manner.PAPER ? "<div class=\"break\"></div>" : "";
        };
    }

    private String id() {
        section++;
        return manner == Manner.FRAGMENT ? "" : " id=\"" + anchor(section) + "\"";
    }

    /** The id of the nth heading, counted from 1. By place: texts may repeat. */
    public static String anchor(int section) {
        return "part-" + section;
    }

    private String heading(int level, String id, String text) {
        int lower = Math.min(level + lowered, DEEPEST_HEADING);
        return "<h" + lower + id + ">" + HtmlText.line(text) + "</h" + lower + ">";
    }

    private String remark(Block.Remark remark) {
        String text = HtmlText.lines(remark.text());
        return manner == Manner.FRAGMENT ? "<p><em>" + text + "</em></p>" : "<p class=\"remark\">" + text + "</p>";
    }

    private static String bullets(Block.Bullets bullets) {
        return bullets.items().stream()
                .map(item -> "<li>" + HtmlText.lines(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String facts(Block.Facts facts) {
        return facts.facts().stream()
                .map(fact -> "<p class=\"fact" + (isShort(fact) ? " short" : "") + "\"><strong>"
                        + HtmlText.line(fact.label()) + "</strong> · " + HtmlText.lines(fact.value()) + "</p>")
                .collect(Collectors.joining("", "<div class=\"facts\">", "</div>"));
    }

    /** Two of them fit beside each other. */
    private static boolean isShort(Block.Fact fact) {
        return !fact.value().contains("\n") && ColumnWidths.length(fact.label() + fact.value()) <= SHORT;
    }

    private String contents(Block.Contents contents) {
        List<Block.Heading> headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        long sections = headings.stream().filter(heading -> heading.level() < 3).count();
        int deepest = sections > MOST_ENTRIES ? 1 : 2;
        String entries = IntStream.range(0, headings.size())
                .filter(index -> headings.get(index).level() <= deepest)
                .mapToObj(index -> entry(index + 1, headings.get(index)))
                .collect(Collectors.joining());
        String title = HtmlText.line(contents.title());
        return entries.isEmpty()
                ? ""
                : "<nav class=\"contents\" aria-label=\"" + title + "\"><p class=\"contents-title\">" + title + "</p>"
                        + entries + "</nav>";
    }

    private static String entry(int section, Block.Heading heading) {
        String text = HtmlText.line(heading.text());
        return "<p class=\"entry level-" + heading.level() + "\"><a href=\"#" + anchor(section) + "\" title=\"" + text
                + "\">" + text + "</a></p>";
    }

    private String table(Block.Table table) {
        boolean[] figures = figures(table);
        StringBuilder html = new StringBuilder(
                manner == Manner.FRAGMENT
                        ? "<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse:collapse\">"
                        : "<table role=\"table\"" + (table.header().size() > USUAL_COLUMNS ? " class=\"wide\"" : "")
                                + ">");
        html.append("<colgroup>");
        ColumnWidths.of(table.header(), table.rows()).forEach(width -> html.append(column(width)));
        html.append("</colgroup><thead role=\"rowgroup\"><tr role=\"row\">");
        for (int column = 0; column < table.header().size(); column++) {
            html.append("<th role=\"columnheader\" scope=\"col\"")
                    .append(look(figures[column], true))
                    .append('>')
                    .append(HtmlText.lines(table.header().get(column)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody role=\"rowgroup\">");
        for (List<String> row : table.rows()) {
            html.append("<tr role=\"row\">");
            for (int column = 0; column < row.size(); column++) {
                html.append("<td role=\"cell\" data-label=\"")
                        .append(HtmlText.line(table.header().get(column)))
                        .append('"')
                        .append(look(figures[column], false))
                        .append('>')
                        .append(HtmlText.lines(row.get(column)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        // Without something to hold on to, the layout leaves header rows alone at the foot of a page.
        return manner == Manner.PAPER ? "<div class=\"hold\"></div>" + html : html.toString();
    }

    private String column(int percent) {
        return manner == Manner.PAPER ? "<col style=\"width:" + percent + "%\"/>" : "<col width=\"" + percent + "%\"/>";
    }

    private String look(boolean figures, boolean head) {
        if (manner != Manner.FRAGMENT) {
            return figures ? " class=\"figures\"" : "";
        }
        return " style=\"border:1px solid #b8c4cc;padding:4px 8px;vertical-align:top;text-align:"
                + (figures ? "right" : "left")
                + (head ? ";background:#eef3f5" : "")
                + "\"";
    }

    /** Columns of numbers stand at the right; a column of dates is none. */
    private static boolean[] figures(Block.Table table) {
        boolean[] figures = new boolean[table.header().size()];
        for (int column = 0; column < figures.length; column++) {
            int at = column;
            List<String> cells = table.rows().stream()
                    .map(row -> row.get(at).strip())
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            figures[column] = !cells.isEmpty()
                    && cells.stream()
                            .allMatch(cell -> FIGURE.matcher(cell).matches()
                                    && !DAY.matcher(cell).matches());
        }
        return figures;
    }
}
