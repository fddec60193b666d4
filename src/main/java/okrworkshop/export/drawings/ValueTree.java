package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;

/** What drives the goal, from left to right, and the strategies at the ends of the branches. */
public final class ValueTree {
    private static final double TOP = 22;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;
    private static final double PAD = 6;
    private static final double EDGE = 1;
    private static final int LINES = 4;
    /** A space at which no line breaks. */
    private static final String JOINED = "\u00A0";

    private final Words words;
    private final SvgPaper paper = new SvgPaper();
    private final double driverWidth;
    private final double leafX;
    private final double leafWidth;

    private ValueTree(Words words, int columns) {
        this.words = words;
        this.driverWidth = Math.clamp((SvgPaper.WIDTH - 180 - columns * BETWEEN) / columns, 76, 150);
        this.leafX = EDGE + columns * (driverWidth + BETWEEN);
        this.leafWidth = Math.min(300, SvgPaper.WIDTH - EDGE - leafX);
    }

    /** No drawing when there is no driver; several when one would be too high. */
    public static List<Drawing> of(DraftOkr draft, Words words) {
        if (draft.drivers().isEmpty()) {
            return List.of();
        }
        List<TreePart> trees = TreePart.of(draft);
        int columns = trees.stream().mapToInt(TreePart::depth).max().orElse(1);
        List<TreePart> ends =
                trees.stream().flatMap(tree -> tree.ends().stream()).toList();
        List<List<TreePart>> sheets = new ArrayList<>();
        int from = 0;
        while (from < ends.size() && sheets.size() < Sheets.MOST) {
            int to = from + 1;
            while (to < ends.size() && fits(trees, ends.subList(from, to + 1), words, columns)) {
                to++;
            }
            sheets.add(pruned(trees, ends.subList(from, to)));
            from = to;
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            int left = sheet == sheets.size() - 1 ? ends.size() - from : 0;
            String title = Sheets.title(words, words.text("picture.tree"), sheet, sheets.size());
            drawings.add(new ValueTree(words, columns).drawn(sheets.get(sheet), title, left));
        }
        return List.copyOf(drawings);
    }

    private static boolean fits(List<TreePart> trees, List<TreePart> ends, Words words, int columns) {
        var tree = new ValueTree(words, columns);
        double height = pruned(trees, ends).stream().mapToDouble(tree::height).sum();
        return TOP + height + 42 <= SvgPaper.MOST;
    }

    private static List<TreePart> pruned(List<TreePart> trees, List<TreePart> ends) {
        Set<TreePart> kept = new HashSet<>(ends);
        return trees.stream().flatMap(tree -> tree.with(kept).stream()).toList();
    }

    private Drawing drawn(List<TreePart> trees, String title, int left) {
        paper.brief(words.text("picture.tree.drivers"), EDGE, 12, leafX - BETWEEN, Lines.BOLD, Look.SOFT);
        if (trees.stream().flatMap(tree -> tree.ends().stream()).anyMatch(TreePart::strategy)) {
            paper.brief(words.text("picture.tree.strategies"), leafX, 12, leafWidth, Lines.BOLD, Look.SOFT);
        }
        double y = TOP;
        List<String> told = new ArrayList<>();
        for (TreePart tree : trees) {
            draw(tree, 0, y);
            y += height(tree);
            if (tree.strategy()) {
                told.add(words.text("picture.tree.loose", name(tree)));
            }
            tell(tree, told);
        }
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, title, Sheets.told(told));
    }

    /** @return where its middle is */
    private double draw(TreePart part, int level, double top) {
        Box box = box(part);
        double middle = top + (height(part) - GAP) / 2;
        double x = part.strategy() ? leafX : EDGE + level * (driverWidth + BETWEEN);
        double joint = x + box.width() + BETWEEN / 2;
        double at = top + (height(part) - below(part)) / 2;
        for (TreePart child : part.below()) {
            double to = draw(child, level + 1, at);
            double childX = child.strategy() ? leafX : EDGE + (level + 1) * (driverWidth + BETWEEN);
            paper.steps(Look.EDGE, x + box.width(), middle, joint, middle, joint, to, childX, to);
            at += height(child);
        }
        box.draw(paper, x, middle - box.height() / 2);
        sign(part, joint, middle);
        return middle;
    }

    /** How the drivers below make it up. */
    private void sign(TreePart part, double x, double y) {
        if (part.content() instanceof TreePart.Content.Driver(DraftOkr.Driver driver)
                && part.below().stream().anyMatch(child -> !child.strategy())
                && !driver.parts().isEmpty()) {
            paper.circle(x, y, 7, Look.PLAIN);
            paper.text(
                    driver.parts().equals("product") ? "×" : "+",
                    x,
                    y + 3.5,
                    Lines.BOLD,
                    SvgPaper.Anchor.MIDDLE,
                    Look.INK);
        }
    }

    private double height(TreePart part) {
        return Math.max(box(part).height() + GAP, below(part));
    }

    private double below(TreePart part) {
        return part.below().stream().mapToDouble(this::height).sum();
    }

    private Box box(TreePart part) {
        return switch (part.content()) {
            case TreePart.Content.Driver(DraftOkr.Driver driver) ->
                new Box(
                        driverWidth,
                        title(driver.text()),
                        Lines.BOLD.of(title(driver.text()), driverWidth - 2 * PAD, LINES),
                        Lines.BOLD,
                        Lines.SMALL.of(value(driver), driverWidth - 2 * PAD, 2),
                        Look.DRIVER,
                        Look.INK);
            case TreePart.Content.Strategy(DraftOkr.Strategy strategy) ->
                new Box(
                        leafWidth,
                        title(strategy.text()),
                        Lines.PLAIN.of(title(strategy.text()), leafWidth - 2 * PAD, LINES),
                        Lines.PLAIN,
                        Lines.SMALL.of(standing(strategy), leafWidth - 2 * PAD, 2),
                        look(strategy),
                        strategy.decision().equals("rejected") ? Look.SOFT : Look.INK);
        };
    }

    private static Look look(DraftOkr.Strategy strategy) {
        return switch (strategy.decision()) {
            case "chosen" -> Look.CHOSEN;
            case "rejected" -> Look.DROPPED;
            default -> Look.STRATEGY;
        };
    }

    private String title(String text) {
        return text.isBlank() ? words.text("untitled") : text.strip();
    }

    private static String value(DraftOkr.Driver driver) {
        String value = Figures.withUnit(driver.value(), driver.unit());
        String metric = driver.metric().strip();
        return metric.isEmpty() || value.isEmpty() ? metric + value : metric + " " + value;
    }

    private String standing(DraftOkr.Strategy strategy) {
        return String.join(
                " · ",
                Stream.of(
                                strategy.decision().isEmpty()
                                        ? ""
                                        : words.text("picture.decision." + strategy.decision()),
                                strategy.total()
                                        .map(total -> words.text("picture.points") + JOINED + Figures.rounded(total, 1))
                                        .orElse(""),
                                strategy.votes() == 0 ? "" : words.text("picture.votes") + JOINED + strategy.votes())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void tell(TreePart part, List<String> told) {
        if (part.content() instanceof TreePart.Content.Driver(DraftOkr.Driver driver)) {
            String name = named(title(driver.text()), value(driver));
            String below = String.join(
                    words.text("list-separator"),
                    part.below().stream().map(this::name).toList());
            told.add(words.text(below.isEmpty() ? "picture.tree.alone" : "picture.tree.below", name, below));
        }
        part.below().forEach(child -> tell(child, told));
    }

    private String name(TreePart part) {
        return switch (part.content()) {
            case TreePart.Content.Driver(DraftOkr.Driver driver) -> title(driver.text());
            case TreePart.Content.Strategy(DraftOkr.Strategy strategy) ->
                named(title(strategy.text()), standing(strategy));
        };
    }

    private String named(String text, String more) {
        return more.isEmpty() ? text : words.text("picture.with", text, more);
    }

    private record Box(
            double width,
            String whole,
            List<String> lines,
            Lines letters,
            List<String> more,
            Look look,
            String colour) {
        double height() {
            return 2 * PAD + lines.size() * letters.height() + more.size() * Lines.SMALL.height();
        }

        void draw(SvgPaper paper, double x, double y) {
            double first = y + PAD + letters.size();
            paper.open(whole)
                    .box(x, y, width, height(), look)
                    .lines(lines, x + PAD, first, letters, SvgPaper.Anchor.START, colour)
                    .lines(
                            more,
                            x + PAD,
                            first + lines.size() * letters.height() - 1,
                            Lines.SMALL,
                            SvgPaper.Anchor.START,
                            Look.SOFT)
                    .close();
        }
    }
}
