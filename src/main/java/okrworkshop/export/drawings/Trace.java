package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;

/** From expectation to people's time at a glance: what comes from what. What comes from nowhere or leads nowhere is dashed. */
public final class Trace {
    private static final double HEAD = 34;
    private static final double FOOT = 24;
    private static final double BETWEEN = 18;
    private static final double WIDEST = 150;
    private static final double GAP = 7;
    private static final double PAD = 5;
    private static final int LINES = 4;

    private final Words words;
    private final Map<Chain.Stage, List<Chain.Node>> stages;
    private final double width;
    private final SvgPaper paper = new SvgPaper();
    private final Map<Chain.Node, Box> boxes = new HashMap<>();

    private Trace(Map<Chain.Stage, List<Chain.Node>> stages, Words words) {
        this.stages = stages;
        this.words = words;
        int columns = Math.max(1, stages.size());
        width = Math.min(WIDEST, (SvgPaper.WIDTH - 2 - (columns - 1) * BETWEEN) / columns);
    }

    private record Box(double x, double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    /** No drawing when nothing comes from anything; one for each objective when all together is too high. */
    public static List<Drawing> of(DraftOkr draft, Words words) {
        Chain chain = Chain.of(draft);
        Set<Chain.Node> kept = chain.kept();
        if (kept.stream().noneMatch(node -> node.to.stream().anyMatch(kept::contains))) {
            return List.of();
        }
        var whole = new Trace(chain.stages(kept), words);
        List<Chain.Node> objectives = chain.objectives().stream()
                .filter(node -> chain.path(node).size() > 1)
                .toList();
        if (whole.height() <= SvgPaper.MOST - HEAD - FOOT || objectives.isEmpty()) {
            return List.of(whole.drawn(words.text("picture.trace")));
        }
        List<Chain.Node> shown = objectives.stream().limit(Sheets.MOST).toList();
        List<Drawing> drawings = new ArrayList<>();
        for (Chain.Node objective : shown) {
            String title = words.text("picture.with", words.text("picture.trace"), objective.label);
            drawings.add(new Trace(chain.stages(chain.path(objective)), words).drawn(title));
        }
        return List.copyOf(drawings);
    }

    private double height() {
        return stages.values().stream()
                .mapToDouble(nodes -> nodes.stream().mapToDouble(this::height).sum())
                .max()
                .orElse(0);
    }

    private Drawing drawn(String title) {
        double room = SvgPaper.MOST - HEAD - FOOT;
        Map<Chain.Stage, Integer> left = new EnumMap<>(Chain.Stage.class);
        Map<Chain.Stage, List<Chain.Node>> shown = new EnumMap<>(Chain.Stage.class);
        stages.forEach((stage, nodes) -> {
            List<Chain.Node> fitting = fitting(nodes, room);
            shown.put(stage, fitting);
            left.put(stage, nodes.size() - fitting.size());
        });
        double tallest = shown.entrySet().stream()
                .mapToDouble(each -> high(each.getValue(), left.getOrDefault(each.getKey(), 0)))
                .max()
                .orElse(0);
        int column = 0;
        for (Map.Entry<Chain.Stage, List<Chain.Node>> each : shown.entrySet()) {
            place(each.getValue(), column, tallest, left.getOrDefault(each.getKey(), 0));
            drawHead(
                    each.getKey(), stages.getOrDefault(each.getKey(), List.of()).size(), column);
            column++;
        }
        drawLines();
        shown.values().forEach(nodes -> nodes.forEach(this::drawCard));
        double y = HEAD + tallest;
        if (shown.values().stream().flatMap(List::stream).anyMatch(node -> node.gap)) {
            paper.box(1, y + 4, 14, 11, 2, Look.GAP)
                    .brief(words.text("picture.trace.gap"), 20, y + 13, SvgPaper.WIDTH - 24, Lines.SMALL, Look.SOFT);
            y += 20;
        }
        return paper.drawing(y + 2, title, told());
    }

    private List<Chain.Node> fitting(List<Chain.Node> nodes, double room) {
        if (nodes.stream().mapToDouble(this::height).sum() <= room) {
            return nodes;
        }
        List<Chain.Node> fitting = new ArrayList<>();
        double used = 20;
        for (Chain.Node node : nodes) {
            used += height(node);
            if (used > room) {
                break;
            }
            fitting.add(node);
        }
        return List.copyOf(fitting);
    }

    private double high(List<Chain.Node> nodes, int left) {
        return nodes.stream().mapToDouble(this::height).sum() + (left > 0 ? 20 : 0);
    }

    private double x(int column) {
        return 1 + column * (width + BETWEEN);
    }

    private void place(List<Chain.Node> nodes, int column, double tallest, int left) {
        double y = HEAD + (tallest - high(nodes, left)) / 2;
        for (Chain.Node node : nodes) {
            boxes.put(node, new Box(x(column), y, height(node) - GAP));
            y += height(node);
        }
        if (left > 0) {
            String more = words.text("picture.trace.more", String.valueOf(left));
            paper.brief(more, x(column), y + 9, width, Lines.SMALL, Look.SOFT);
        }
    }

    private void drawHead(Chain.Stage stage, int count, int column) {
        String name = words.text("picture.trace." + stage.name().toLowerCase(Locale.ROOT)) + " " + count;
        Lines letters = new Lines(9, true);
        List<String> lines = letters.of(name, width, 2);
        paper.lines(
                lines,
                x(column),
                HEAD - 10 - (lines.size() - 1) * letters.height(),
                letters,
                SvgPaper.Anchor.START,
                Look.INK);
        paper.line(x(column), HEAD - 5, x(column) + width, HEAD - 5, Look.STRATEGY);
    }

    private void drawLines() {
        stages.values().stream().flatMap(List::stream).forEach(node -> {
            Box from = boxes.get(node);
            for (Chain.Node next : node.to) {
                Box to = boxes.get(next);
                if (from != null && to != null) {
                    paper.bow(from.x() + width, from.middle(), to.x(), to.middle(), Look.EDGE);
                }
            }
        });
    }

    private void drawCard(Chain.Node node) {
        Box box = boxes.get(node);
        if (box == null) {
            return;
        }
        double y = box.y() + PAD + Lines.SMALL.size() - 1;
        paper.open(title(node)).box(box.x(), box.y(), width, box.height(), 3, node.gap ? Look.GAP : Look.PLAIN);
        if (!node.label.isEmpty()) {
            paper.brief(node.label, box.x() + PAD, y, width - 2 * PAD, new Lines(9, true), Look.SOFT);
            y += Lines.SMALL.height();
        }
        paper.lines(lines(node), box.x() + PAD, y, Lines.SMALL, SvgPaper.Anchor.START, Look.INK)
                .close();
    }

    private double height(Chain.Node node) {
        int lines = lines(node).size() + (node.label.isEmpty() ? 0 : 1);
        return lines * Lines.SMALL.height() + 2 * PAD + GAP;
    }

    private List<String> lines(Chain.Node node) {
        return Lines.SMALL.of(text(node), width - 2 * PAD, LINES);
    }

    private String text(Chain.Node node) {
        return node.text.isBlank() ? words.text("untitled") : node.text.strip();
    }

    private String title(Chain.Node node) {
        return (node.label + " " + text(node)).strip();
    }

    private String told() {
        Stream<String> steps = stages.values().stream()
                .flatMap(List::stream)
                .filter(node -> node.from.stream().anyMatch(boxes::containsKey))
                .map(node -> words.text(
                        "picture.trace.told",
                        title(node),
                        node.from.stream()
                                .filter(boxes::containsKey)
                                .map(this::title)
                                .collect(Collectors.joining(words.text("list-separator")))));
        Stream<String> gaps = stages.values().stream()
                .flatMap(List::stream)
                .filter(node -> node.gap)
                .map(node -> words.text("picture.trace.told-gap", title(node)));
        return Sheets.told(Stream.concat(steps, gaps).toList());
    }
}
