package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;

/** Strategies by criteria, the best first: the more points, the darker the cell. */
public final class ScoreMatrix {
    private static final double NAME = 220;
    private static final double TOTAL = 96;
    private static final double WIDEST = 72;
    private static final double PAD = 5;
    private static final double FOOT = 44;
    private static final int HEAD_LINES = 3;
    private static final int NAME_LINES = 3;
    private static final int MOST_CRITERIA = 9;
    /** A spread from which people see things differently. */
    private static final int APART = 2;

    private static final List<String> TINTS = List.of("#ffffff", "#f0f5f2", "#dcebe4", "#c3ddd1", "#a5ccba", "#84b8a1");

    private final Words words;
    private final Ruler ruler;
    private final List<Ruler.Criterion> criteria;
    private final double cell;
    private final double head;
    private final SvgPaper paper = new SvgPaper();

    private ScoreMatrix(Ruler ruler, Words words) {
        this.ruler = ruler;
        this.words = words;
        criteria = ruler.criteria().stream().limit(MOST_CRITERIA).toList();
        cell = Math.min(WIDEST, (SvgPaper.WIDTH - NAME - TOTAL) / criteria.size());
        head = criteria.stream().mapToInt(each -> header(each).size()).max().orElse(1) * Lines.SMALL.height()
                + (weighs() ? Lines.SMALL.height() : 0)
                + 2 * PAD;
    }

    /** No drawing when nothing is scored; several when there are many strategies. */
    public static List<Drawing> of(List<DraftOkr.Strategy> strategies, Ruler ruler, Words words) {
        List<DraftOkr.Strategy> scored = strategies.stream()
                .filter(each -> ruler.criteria().stream()
                        .anyMatch(criterion -> ruler.points(each, criterion).isPresent()))
                .sorted(Comparator.comparing(each -> -ruler.total(each).orElse(-1.0)))
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        var measure = new ScoreMatrix(ruler, words);
        Sheets.Spread<DraftOkr.Strategy> spread =
                Sheets.of(scored, SvgPaper.MOST - measure.head - FOOT - 20, measure::height);
        List<Drawing> drawings = new ArrayList<>();
        for (int sheet = 0; sheet < spread.shown().size(); sheet++) {
            String title =
                    Sheets.title(words, ruler.title(), sheet, spread.shown().size());
            drawings.add(new ScoreMatrix(ruler, words)
                    .drawn(spread.shown().get(sheet), title, spread.last(sheet) ? spread.left() : 0));
        }
        return List.copyOf(drawings);
    }

    private Drawing drawn(List<DraftOkr.Strategy> rows, String title, int left) {
        for (int column = 0; column < criteria.size(); column++) {
            drawHeader(criteria.get(column), NAME + column * cell);
        }
        double totals = NAME + criteria.size() * cell;
        paper.brief(words.text("picture.score.total"), totals + PAD, head - PAD - 3, TOTAL - PAD, Lines.BOLD, Look.INK);
        double y = head;
        for (DraftOkr.Strategy row : rows) {
            drawRow(row, y, totals);
            y += height(row);
        }
        paper.line(0, y, totals + TOTAL, y, Look.GRID);
        boolean chosen = rows.stream().anyMatch(row -> row.decision().equals("chosen"));
        y = paper.note(rule() + (chosen ? " " + words.text("picture.score.chosen") : ""), y + 3);
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, title, Sheets.told(rows.stream().map(this::told).toList()));
    }

    private void drawHeader(Ruler.Criterion criterion, double x) {
        List<String> lines = header(criterion);
        double weight = weighs() ? Lines.SMALL.height() : 0;
        double y = head - PAD - weight - (lines.size() - 1) * Lines.SMALL.height() - 3;
        paper.open(criterion.name())
                .lines(lines, x + cell / 2, y, Lines.SMALL, SvgPaper.Anchor.MIDDLE, Look.INK)
                .close();
        if (weighs()) {
            paper.text(
                    Figures.percent((double) criterion.weight() / whole()),
                    x + cell / 2,
                    head - PAD - 3,
                    Lines.SMALL,
                    SvgPaper.Anchor.MIDDLE,
                    Look.SOFT);
        }
    }

    private void drawRow(DraftOkr.Strategy row, double y, double totals) {
        boolean dropped = row.decision().equals("rejected");
        boolean chosen = row.decision().equals("chosen");
        Lines letters = chosen ? Lines.BOLD : Lines.PLAIN;
        double height = height(row);
        double middle = y + height / 2;
        List<String> lines = name(row);
        paper.line(0, y, totals + TOTAL, y, Look.GRID);
        paper.open(title(row))
                .lines(
                        lines,
                        2,
                        middle - (lines.size() - 1) * letters.height() / 2 + 3.5,
                        letters,
                        SvgPaper.Anchor.START,
                        dropped ? Look.SOFT : Look.INK)
                .close();
        for (int column = 0; column < criteria.size(); column++) {
            drawCell(row, criteria.get(column), NAME + column * cell, y, height);
        }
        double bar = TOTAL - 2 * PAD - 30;
        ruler.total(row).ifPresent(total -> {
            double length = Math.max(1, bar * Math.clamp(total / ruler.most(), 0, 1));
            paper.box(totals + PAD, middle - 5, bar, 10, 0, Look.filled("#f0eeea"))
                    .box(totals + PAD, middle - 5, length, 10, 0, Look.filled(dropped ? "#b9b5ab" : "#2d7a5f"))
                    .text(Figures.fixed(total), totals + PAD + bar + 5, middle + 3.5, letters, Look.INK);
        });
    }

    private void drawCell(DraftOkr.Strategy row, Ruler.Criterion criterion, double x, double y, double height) {
        Optional<Double> points = ruler.points(row, criterion);
        int spread = ruler.spread(row, criterion);
        String tint = points.map(each -> TINTS.get((int) Math.round(each))).orElse("#ffffff");
        paper.box(x + 1, y + 1, cell - 2, height - 2, 3, Look.filled(tint));
        String text = points.map(each -> Figures.rounded(each, 1)).orElse("–");
        double middle = x + cell / 2;
        boolean apart = spread >= APART;
        paper.text(text, middle, y + height / 2 + (apart ? 0 : 3.5), Lines.PLAIN, SvgPaper.Anchor.MIDDLE, Look.INK);
        if (apart) {
            paper.brief(
                    words.text("picture.score.spread") + " " + spread,
                    middle,
                    y + height / 2 + 11,
                    cell - 2,
                    Lines.SMALL,
                    SvgPaper.Anchor.MIDDLE,
                    Look.WARN);
        }
    }

    private double height(DraftOkr.Strategy row) {
        boolean apart = criteria.stream().anyMatch(criterion -> ruler.spread(row, criterion) >= APART);
        return Math.max(apart ? 34 : 26, name(row).size() * Lines.PLAIN.height() + 2 * PAD);
    }

    private List<String> name(DraftOkr.Strategy row) {
        Lines letters = row.decision().equals("chosen") ? Lines.BOLD : Lines.PLAIN;
        String mark = row.decision().equals("chosen") ? "● " : "";
        return letters.of(mark + title(row), NAME - 12, NAME_LINES);
    }

    private List<String> header(Ruler.Criterion criterion) {
        return Lines.SMALL.of(criterion.name(), cell - 4, HEAD_LINES);
    }

    private String title(DraftOkr.Strategy row) {
        return row.text().isBlank() ? words.text("untitled") : row.text().strip();
    }

    private boolean weighs() {
        return !ruler.product() && whole() > 0;
    }

    private long whole() {
        return ruler.criteria().stream().mapToLong(Ruler.Criterion::weight).sum();
    }

    private String rule() {
        if (!ruler.product()) {
            return words.text("picture.score.sum");
        }
        String above = names(false, " × ");
        String below = names(true, " ÷ ");
        return words.text("picture.score.product", below.isEmpty() ? above : above + " ÷ " + below);
    }

    private String names(boolean divides, String sign) {
        return ruler.criteria().stream()
                .filter(each -> each.divides() == divides)
                .map(Ruler.Criterion::name)
                .collect(Collectors.joining(sign));
    }

    private String told(DraftOkr.Strategy row) {
        String points = ruler.criteria().stream()
                .map(each -> each.name() + " "
                        + ruler.points(row, each)
                                .map(score -> Figures.rounded(score, 1))
                                .orElse("–"))
                .collect(Collectors.joining(words.text("list-separator")));
        String total = ruler.total(row).map(each -> Figures.rounded(each, 1)).orElse("–");
        return words.text("picture.score.told", title(row), total, points);
    }
}
