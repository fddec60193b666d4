package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the alignment tree as a picture that stands alone: superior objectives on the left, their key results beside them, on the
 * right the groups' objectives that serve them. Pure; the same alignment gives the same picture.
 */
public final class AlignmentSvg {
    private static final double MARGIN = 24;
    private static final double GAP = 10;
    private static final double BETWEEN = 26;
    private static final double PAD = 10;
    private static final double SIZE = 13;
    /** Bold signs are wider. */
    private static final double BOLD_SIZE = 14.2;

    private static final double SMALL = 11.5;
    private static final double LINE = 18;
    private static final double TOP = 64;
    private static final Column HEAD = new Column(MARGIN, 250);
    private static final Column TWIG = new Column(MARGIN + 250 + 44, 290);
    private static final Column LEAF = new Column(MARGIN + 250 + 44 + 290 + 44, 330);
    private static final double WIDTH = LEAF.x() + LEAF.width() + MARGIN;
    private static final int LINES = 3;
    private static final int LEAF_LINES = 2;
    private static final String OWN = "fill=\"#e3efe9\" stroke=\"#2d7a5f\"";
    private static final String PLAIN = "fill=\"#ffffff\" stroke=\"#8f8a7f\"";
    private static final String OPEN = "fill=\"#fff7e6\" stroke=\"#9a5b00\" stroke-dasharray=\"5 4\"";
    private static final String SOFT = "fill=\"#5d6169\"";
    private static final String WARN = "fill=\"#7a4700\" font-weight=\"600\"";
    private static final String BOLD = "font-weight=\"650\"";

    private final TreeWords words;
    private final SvgText picture = new SvgText();
    private double y = TOP;

    private AlignmentSvg(TreeWords words) {
        this.words = words;
    }

    private record Column(double x, double width) {
        /** Where texts may reach, in em of the font. */
        double em(double size) {
            return (width - 2 * PAD) / size;
        }

        double right() {
            return x + width;
        }
    }

    private record Drawn(double top, double height) {
        double middle() {
            return top + height / 2;
        }
    }

    /** The picture as text, beginning with {@code <svg}. */
    public static String of(Alignment alignment, TreeWords words, TreeView view) {
        return new AlignmentSvg(words).drawn(AlignmentTree.of(alignment, words, view));
    }

    private String drawn(AlignmentTree tree) {
        picture.lines(List.of(words.superior()), HEAD.x(), MARGIN + 16, LINE, 15, BOLD);
        picture.lines(List.of(words.groups()), LEAF.x(), MARGIN + 16, LINE, 15, BOLD);
        if (tree.branches().isEmpty()) {
            picture.lines(List.of(words.empty()), HEAD.x(), y + LINE, LINE, SIZE, SOFT);
            y += BETWEEN + LINE;
        }
        tree.branches().forEach(this::branch);
        return picture.svg(WIDTH, y + MARGIN - BETWEEN + GAP, words.title());
    }

    /** What serves the objective itself comes first, then one key result after the other. */
    private void branch(AlignmentTree.Branch branch) {
        double top = y;
        List<Drawn> children = new ArrayList<>();
        List<Double> from = new ArrayList<>();
        for (AlignmentTree.Leaf leaf : branch.head().leaves()) {
            children.add(leaf(leaf));
            from.add(LEAF.x());
        }
        for (AlignmentTree.Twig twig : branch.twigs()) {
            children.add(twig(twig));
            from.add(TWIG.x());
        }
        if (branch.head().open() && branch.twigs().isEmpty()) {
            children.add(nobody());
            from.add(LEAF.x());
        }
        Drawn head = node(branch.head(), HEAD, top);
        for (int i = 0; i < children.size(); i++) {
            picture.edge(
                    HEAD.right(), head.middle(), from.get(i), children.get(i).middle());
        }
        y = Math.max(y, top + head.height() + GAP) + BETWEEN - GAP;
    }

    private Drawn twig(AlignmentTree.Twig twig) {
        double top = y;
        List<Drawn> leaves = new ArrayList<>();
        twig.leaves().forEach(leaf -> leaves.add(leaf(leaf)));
        if (twig.open()) {
            leaves.add(nobody());
        }
        Drawn node = node(twig, TWIG, top);
        leaves.forEach(leaf -> picture.edge(TWIG.right(), node.middle(), LEAF.x(), leaf.middle()));
        y = Math.max(y, top + node.height() + GAP);
        return node;
    }

    private Drawn node(AlignmentTree.Twig twig, Column column, double top) {
        String gone = twig.gone() ? " (" + words.gone() + ")" : "";
        String whole = (twig.label() + " " + twig.text()).strip() + gone;
        List<String> lines = TextLines.of(whole, column.em(column == HEAD ? BOLD_SIZE : SIZE), LINES);
        double height = lines.size() * LINE + 2 * PAD - 4;
        picture.open(whole)
                .box(column.x(), top, column.width(), height, twig.open() ? OPEN : column == HEAD ? OWN : PLAIN)
                .lines(lines, column.x() + PAD, top + PAD + 11, LINE, SIZE, column == HEAD ? BOLD : "")
                .close();
        return new Drawn(top, height);
    }

    private Drawn leaf(AlignmentTree.Leaf leaf) {
        String group = leaf.text().isEmpty() ? leaf.group() + words.colon() + leaf.labels() : leaf.group();
        String said = leaf.text().isEmpty() ? "" : leaf.labels() + " " + leaf.text();
        List<String> first = TextLines.of(group, LEAF.em(SMALL), 1);
        List<String> lines = TextLines.of(said, LEAF.em(SIZE), LEAF_LINES);
        double height = LINE + lines.size() * LINE + 2 * PAD - 6;
        picture.open(said.isEmpty() ? group : group + words.colon() + said)
                .box(LEAF.x(), y, LEAF.width(), height, PLAIN)
                .lines(first, LEAF.x() + PAD, y + PAD + 9, LINE, SMALL, said.isEmpty() ? "" : SOFT)
                .lines(lines, LEAF.x() + PAD, y + PAD + 9 + LINE, LINE, SIZE, "")
                .close();
        return placed(height);
    }

    private Drawn nobody() {
        double height = LINE + 2 * PAD - 6;
        picture.box(LEAF.x(), y, LEAF.width(), height, OPEN)
                .lines(List.of(words.nobody()), LEAF.x() + PAD, y + PAD + 9, LINE, SIZE, WARN);
        return placed(height);
    }

    private Drawn placed(double height) {
        var drawn = new Drawn(y, height);
        y += height + GAP;
        return drawn;
    }
}
