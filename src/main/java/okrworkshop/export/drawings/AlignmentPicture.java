package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.paper.Drawing;

/** The superior OKR on the left, and on the right what the groups' objectives serve of it. */
public final class AlignmentPicture {
    private static final double TOP = 24;
    private static final double GAP = 8;
    private static final double PAD = 6;
    private static final double HEAD_X = 1;
    private static final double HEAD_WIDTH = 180;
    private static final double ENTRY_X = 209;
    private static final double ENTRY_WIDTH = 196;
    private static final double GROUP_X = 433;
    private static final double GROUP_WIDTH = 245;
    private static final int LINES = 4;
    /** Objectives beside one entry from which on their words can't be read at one look. */
    private static final int MANY = 8;

    private static final Look SUPERIOR = new Look("#dcebe4", "#2d7a5f", 1, "");

    private final Words words;
    private final SvgPaper paper = new SvgPaper();

    private AlignmentPicture(Words words) {
        this.words = words;
    }

    /**
     * An entry with those who serve it.
     *
     * @param head the superior objective to which it belongs; empty for what serves nothing of the superior OKR
     * @param entry its own text, empty for the objective itself
     */
    private record Row(String head, boolean headGone, String entry, boolean gone, boolean open, List<Leaf> leaves) {}

    /** A group with one of its objectives, or with the numbers of all of them. */
    private record Leaf(String group, String said) {}

    /** No drawing without a superior OKR; several when there is much of both. */
    public static List<Drawing> of(Alignment alignment, Words words) {
        if (alignment.coverage().rows().isEmpty()) {
            return List.of();
        }
        List<Row> rows = rows(alignment.coverage(), alignment.superior(), words);
        var measure = new AlignmentPicture(words);
        Sheets.Spread<Row> spread = Sheets.of(rows, SvgPaper.MOST - TOP - 20, measure::height);
        List<Drawing> drawings = new ArrayList<>();
        for (int sheet = 0; sheet < spread.shown().size(); sheet++) {
            String title = Sheets.title(
                    words, words.text("alignment.tree"), sheet, spread.shown().size());
            drawings.add(new AlignmentPicture(words)
                    .drawn(spread.shown().get(sheet), title, spread.last(sheet) ? spread.left() : 0));
        }
        return List.copyOf(drawings);
    }

    private static List<Row> rows(Coverage coverage, SuperiorOkr superior, Words words) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Coverage.Row>> byObjective = coverage.rows().stream()
                .collect(
                        Collectors.groupingBy(row -> row.entry().objective(), LinkedHashMap::new, Collectors.toList()));
        byObjective.forEach((id, entries) -> {
            String head = superior.entry(id)
                    .map(entry -> entry.label() + " " + entry.text())
                    .orElse("");
            boolean gone = superior.entry(id).map(SuperiorOkr.Entry::gone).orElse(false);
            boolean parts = entries.stream().anyMatch(row -> !row.entry().isObjective());
            for (Coverage.Row row : entries) {
                boolean itself = row.entry().isObjective();
                // The objective has a line of its own only where somebody serves it, or where it is all there is.
                if (!itself || !row.by().isEmpty() || !parts) {
                    String entry = itself
                            ? ""
                            : row.entry().label() + " " + row.entry().text();
                    boolean open = row.by().isEmpty() && !row.entry().gone();
                    rows.add(new Row(head, gone, entry, row.entry().gone(), open, leaves(row.by(), words)));
                }
            }
        });
        if (!coverage.unbound().isEmpty()) {
            rows.add(new Row(
                    "", false, words.text("alignment.unbound"), false, false, leaves(coverage.unbound(), words)));
        }
        return rows;
    }

    /** Of many objectives their numbers alone. */
    private static List<Leaf> leaves(List<Coverage.Served> by, Words words) {
        if (by.size() < MANY) {
            return by.stream()
                    .map(served -> new Leaf(
                            served.group().name(),
                            served.objective().label() + " "
                                    + served.objective().text()))
                    .toList();
        }
        Map<GroupOkr, List<String>> labels = new LinkedHashMap<>();
        by.forEach(served -> labels.computeIfAbsent(served.group(), any -> new ArrayList<>())
                .add(served.objective().label()));
        String all = labels.entrySet().stream()
                .map(each -> each.getKey().name() + " " + String.join(" ", each.getValue()))
                .collect(Collectors.joining(words.text("list-separator")));
        return List.of(new Leaf(words.text("picture.alignment.many", String.valueOf(labels.size())), all));
    }

    private Drawing drawn(List<Row> rows, String title, int left) {
        paper.brief(words.text("alignment.superior"), HEAD_X, 13, GROUP_X - 20, Lines.BOLD, Look.SOFT);
        paper.brief(words.text("alignment.groups"), GROUP_X, 13, GROUP_WIDTH, Lines.BOLD, Look.SOFT);
        double y = TOP;
        double headTop = TOP;
        String head = "";
        for (Row row : rows) {
            boolean first = y == TOP || !row.head().equals(head);
            if (first) {
                head = row.head();
                headTop = y;
            }
            drawRow(row, y, headTop, first);
            y += height(row);
        }
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, title, Sheets.told(rows.stream().map(this::told).toList()));
    }

    private void drawRow(Row row, double y, double headTop, boolean first) {
        boolean headed = !row.head().isEmpty();
        double headMiddle = headTop + headHeight(row) / 2;
        double from = headed ? HEAD_X + HEAD_WIDTH : ENTRY_X;
        double fromY = headMiddle;
        if (!row.entry().isEmpty()) {
            List<String> lines = entryLines(row);
            double height = lines.size() * Lines.PLAIN.height() + 2 * PAD;
            if (headed) {
                paper.steps(
                        Look.EDGE,
                        from,
                        headMiddle,
                        from + 14,
                        headMiddle,
                        from + 14,
                        y + height / 2,
                        ENTRY_X,
                        y + height / 2);
            }
            box(ENTRY_X, y, ENTRY_WIDTH, height, lines, Lines.PLAIN, row.entry(), headed ? Look.PLAIN : Look.DROPPED);
            from = ENTRY_X + ENTRY_WIDTH;
            fromY = y + height / 2;
        }
        if (headed && first) {
            box(HEAD_X, y, HEAD_WIDTH, headHeight(row), headLines(row), Lines.BOLD, row.head(), SUPERIOR);
        }
        double at = y;
        for (Leaf leaf : row.leaves()) {
            double height = leafHeight(leaf);
            double middle = at + (height - GAP) / 2;
            paper.steps(Look.EDGE, from, fromY, GROUP_X - 14, fromY, GROUP_X - 14, middle, GROUP_X, middle);
            drawLeaf(leaf, at, height - GAP);
            at += height;
        }
        if (row.open()) {
            paper.steps(Look.EDGE, from, fromY, GROUP_X - 14, fromY, GROUP_X - 14, y + 11, GROUP_X, y + 11);
            box(
                    GROUP_X,
                    y,
                    GROUP_WIDTH,
                    22,
                    Lines.PLAIN.of(words.text("alignment.nobody"), GROUP_WIDTH - 2 * PAD, 1),
                    Lines.PLAIN,
                    words.text("alignment.nobody"),
                    Look.GAP);
        }
    }

    private void box(
            double x,
            double y,
            double width,
            double height,
            List<String> lines,
            Lines letters,
            String whole,
            Look look) {
        double first = y + height / 2 - (lines.size() - 1) * letters.height() / 2 + 3.5;
        paper.open(whole)
                .box(x, y, width, height, look)
                .lines(lines, x + PAD, first, letters, SvgPaper.Anchor.START, Look.INK)
                .close();
    }

    private void drawLeaf(Leaf leaf, double y, double height) {
        paper.open(leaf.group() + " " + leaf.said())
                .box(GROUP_X, y, GROUP_WIDTH, height, Look.STRATEGY)
                .brief(leaf.group(), GROUP_X + PAD, y + PAD + 8, GROUP_WIDTH - 2 * PAD, new Lines(9, true), Look.SOFT)
                .lines(
                        saidLines(leaf),
                        GROUP_X + PAD,
                        y + PAD + 8 + Lines.PLAIN.height(),
                        Lines.PLAIN,
                        SvgPaper.Anchor.START,
                        Look.INK)
                .close();
    }

    private double height(Row row) {
        double entry = row.entry().isEmpty() ? 0 : entryLines(row).size() * Lines.PLAIN.height() + 2 * PAD + GAP;
        double leaves = row.leaves().stream().mapToDouble(this::leafHeight).sum();
        double open = row.open() ? 22 + GAP : 0;
        // Every row has room for its objective, since any can be the first on a page.
        double head = row.head().isEmpty() ? 0 : headHeight(row) + GAP;
        return Stream.of(entry, leaves, open, head)
                .mapToDouble(each -> each)
                .max()
                .orElse(0);
    }

    private double headHeight(Row row) {
        return headLines(row).size() * Lines.BOLD.height() + 2 * PAD;
    }

    private double leafHeight(Leaf leaf) {
        return Lines.PLAIN.height() * (1 + saidLines(leaf).size()) + 2 * PAD + GAP - 2;
    }

    private List<String> headLines(Row row) {
        return Lines.BOLD.of(gone(row.head(), row.headGone()), HEAD_WIDTH - 2 * PAD, LINES);
    }

    private List<String> entryLines(Row row) {
        return Lines.PLAIN.of(gone(row.entry(), row.gone()), ENTRY_WIDTH - 2 * PAD, LINES);
    }

    private List<String> saidLines(Leaf leaf) {
        return Lines.PLAIN.of(leaf.said(), GROUP_WIDTH - 2 * PAD, LINES);
    }

    private String gone(String text, boolean gone) {
        return gone ? words.text("picture.with", text, words.text("alignment.gone")) : text;
    }

    private String told(Row row) {
        String what = row.entry().isEmpty() ? row.head() : row.entry();
        String by = row.leaves().stream()
                .map(leaf -> leaf.group() + " " + leaf.said())
                .collect(Collectors.joining(words.text("list-separator")));
        return words.text("picture.alignment.told", what, by.isEmpty() ? words.text("alignment.nobody") : by);
    }
}
