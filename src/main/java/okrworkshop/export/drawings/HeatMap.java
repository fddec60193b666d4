package okrworkshop.export.drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;

/** What each resource has left and what the plan takes of it: over the whole cycle, and of people week by week. */
public final class HeatMap {
    private static final double NAME = 118;
    private static final double WHOLE = 92;
    private static final double OUTSIDE = 44;
    private static final double HEAD = 34;
    private static final double FOOT = 66;
    private static final double WIDEST = 60;
    private static final int MOST_STRETCHES = 14;
    private static final double DAYS_FROM = 9.99;

    private static final Look FITS = Look.filled("#dcebe4");
    private static final Look TIGHT = new Look("#fdeab5", "#b98a1d", 1, "2 2");
    private static final Look OVER = new Look("#f3b9b4", "#8a1f1f", 1.5, "");
    private static final List<Sample> SAMPLES = List.of(
            new Sample(FITS, "picture.heat.fits"),
            new Sample(TIGHT, "picture.heat.tight"),
            new Sample(OVER, "picture.heat.over"));
    private static final Look FREE = Look.filled("#f7f6f3");

    private final Words words;
    private final Workload load;
    private final boolean weekly;
    private final double cell;
    private final SvgPaper paper = new SvgPaper();

    private HeatMap(Workload load, Words words) {
        this.load = load;
        this.words = words;
        weekly = load.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.load() > 0)
                || load.outside();
        double room = SvgPaper.WIDTH - NAME - WHOLE - (load.outside() ? OUTSIDE : 0) - 2;
        cell = Math.min(WIDEST, room / Math.max(1, load.weeks().stretches().size()));
    }

    /**
     * No drawing without resources and efforts; several when there are many.
     *
     * @param from first day of the cycle
     * @param to last day of it
     */
    public static List<Drawing> of(DraftOkr draft, LocalDate from, LocalDate to, Words words) {
        Workload load = Workload.of(draft, Weeks.of(from, to, MOST_STRETCHES));
        boolean told = load.rows().stream()
                .anyMatch(row -> row.whole().load() > 0 || row.whole().net().isPresent());
        if (!told) {
            return List.of();
        }
        Sheets.Spread<Workload.Row> spread = Sheets.of(load.rows(), SvgPaper.MOST - HEAD - FOOT - 20, HeatMap::height);
        List<Drawing> drawings = new ArrayList<>();
        for (int sheet = 0; sheet < spread.shown().size(); sheet++) {
            String title = Sheets.title(
                    words, words.text("picture.heat"), sheet, spread.shown().size());
            drawings.add(new HeatMap(load, words)
                    .drawn(spread.shown().get(sheet), title, spread.last(sheet) ? spread.left() : 0));
        }
        return List.copyOf(drawings);
    }

    private Drawing drawn(List<Workload.Row> rows, String title, int left) {
        drawHead();
        double y = HEAD;
        for (Workload.Row row : rows) {
            drawRow(row, y);
            y += height(row);
        }
        y = legend(y + 4);
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, title, Sheets.told(rows.stream().map(this::told).toList()));
    }

    private void drawHead() {
        double base = HEAD - 7;
        paper.brief(words.text("picture.heat.who"), 2, base, NAME - 8, Lines.BOLD, Look.INK);
        middle(words.text("picture.heat.whole"), NAME + WHOLE / 2, base, WHOLE, Lines.BOLD);
        if (!weekly) {
            return;
        }
        List<Weeks.Stretch> stretches = load.weeks().stretches();
        for (int i = 0; i < stretches.size(); i++) {
            middle(Weeks.label(stretches.get(i).from()), x(i) + cell / 2, base, cell, Lines.SMALL);
        }
        paper.brief(words.text("picture.heat.weeks"), x(0) + 2, base - 14, 300, Lines.SMALL, Look.SOFT);
        if (load.outside()) {
            middle(words.text("picture.heat.outside"), x(stretches.size()) + OUTSIDE / 2, base, OUTSIDE, Lines.SMALL);
        }
    }

    private void middle(String text, double x, double y, double width, Lines letters) {
        paper.brief(text, x, y, width - 2, letters, SvgPaper.Anchor.MIDDLE, Look.INK);
    }

    private void drawRow(Workload.Row row, double y) {
        double height = height(row);
        List<String> lines = name(row);
        double first = y + height / 2 - (lines.size() - 1) * Lines.PLAIN.height() / 2 + 3.5;
        paper.open(title(row))
                .lines(lines, 2, first, Lines.PLAIN, SvgPaper.Anchor.START, Look.INK)
                .close();
        cell(row.whole(), NAME, y, WHOLE, height, whole(row));
        if (!weekly) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Workload.Cell each = row.cells().get(i);
            cell(each, x(i), y, cell, height, List.of(figure(each)));
        }
        if (load.outside() && row.outside() > 0) {
            Workload.Cell beyond = new Workload.Cell(row.outside(), Optional.empty());
            cell(beyond, x(load.weeks().stretches().size()), y, OUTSIDE, height, List.of(figure(beyond)));
        }
    }

    private void cell(Workload.Cell cell, double x, double y, double width, double height, List<String> texts) {
        Workload.Fit fit = cell.load() == 0 ? Workload.Fit.NONE : cell.fit();
        Look look =
                switch (fit) {
                    case NONE -> FREE;
                    case FITS -> FITS;
                    case TIGHT -> TIGHT;
                    case OVER -> OVER;
                };
        paper.box(x + 1.5, y + 1.5, width - 3, height - 3, 2, look);
        Lines letters = new Lines(9, fit == Workload.Fit.OVER);
        double first = y + height / 2 - (texts.size() - 1) * letters.height() / 2 + 3;
        for (String text : texts) {
            paper.text(
                    String.join("", letters.of(text, width - 4, 1)),
                    x + width / 2,
                    first,
                    letters,
                    SvgPaper.Anchor.MIDDLE,
                    cell.load() == 0 ? Look.SOFT : Look.INK);
            first += letters.height();
        }
    }

    private List<String> whole(Workload.Row row) {
        String figure = figure(row.whole());
        return row.whole()
                .net()
                .map(net -> List.of(
                        figure,
                        words.text(
                                "picture.heat.of",
                                Figures.rounded(row.whole().load(), 1),
                                Figures.rounded(net, 1),
                                row.unit().strip())))
                .orElse(List.of(figure));
    }

    /** A share where it is known what there is, else days. */
    private String figure(Workload.Cell cell) {
        if (cell.load() == 0) {
            return "–";
        }
        return cell.share()
                .filter(share -> share <= DAYS_FROM)
                .map(Figures::percent)
                .orElseGet(() -> Figures.rounded(cell.load(), 1));
    }

    /** One beside the other as far as there is room. */
    private double legend(double top) {
        double x = 2;
        double y = top;
        for (Sample sample : SAMPLES) {
            String text = words.text(sample.key());
            double width = Math.min(SvgPaper.WIDTH - 24, Lines.SMALL.width(text));
            if (x > 2 && x + 19 + width > SvgPaper.WIDTH) {
                x = 2;
                y += 15;
            }
            paper.box(x, y + 1, 14, 11, 2, sample.look())
                    .brief(text, x + 19, y + 10, width + 1, Lines.SMALL, Look.SOFT);
            x += 19 + width + 14;
        }
        return paper.note(words.text("picture.heat.days"), y + 13);
    }

    private record Sample(Look look, String key) {}

    private double x(int column) {
        return NAME + WHOLE + column * cell;
    }

    private static double height(Workload.Row row) {
        return 30;
    }

    private List<String> name(Workload.Row row) {
        return Lines.PLAIN.of(title(row), NAME - 8, 2);
    }

    private String title(Workload.Row row) {
        String name = row.name().isBlank() ? words.text("untitled") : row.name().strip();
        return row.known() ? name : words.text("picture.with", name, words.text("picture.heat.unknown"));
    }

    private String told(Workload.Row row) {
        String whole = String.join(" ", whole(row));
        List<String> peaks = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).fit() == Workload.Fit.OVER)
                .mapToObj(i -> words.text(
                        "picture.heat.peak",
                        load.weeks().stretches().get(i).from().toString(),
                        figure(row.cells().get(i))))
                .toList();
        return peaks.isEmpty()
                ? words.text("picture.heat.told", title(row), whole)
                : words.text(
                        "picture.heat.told-peaks", title(row), whole, String.join(words.text("list-separator"), peaks));
    }
}
