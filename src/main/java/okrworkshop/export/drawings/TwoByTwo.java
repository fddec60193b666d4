package okrworkshop.export.drawings;

import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.paper.Drawing;

/** Cards on two scales, such as control and impact. Many cards are numbers, with their texts beneath. */
public final class TwoByTwo {
    private static final double LEFT = 30;
    private static final double LOW = 330;
    private static final double HIGH = 420;
    private static final double AREA = SvgPaper.WIDTH - LEFT - 2;
    private static final double STRIP = 20;
    private static final double GAP = 4;
    /** Fewer cards need less height. */
    private static final int FEW = 7;
    /** More cards than these are numbers. */
    private static final int TEXTS = 12;

    private static final double CARD = 122;
    private static final double CARD_HIGH = 52;
    private static final double CHIP = 22;
    private static final double ENTRY = 330;
    private static final int MOST = 60;

    private final Field field;
    private final List<Field.Spot> spots;
    private final Words words;
    private final double height;
    private final SvgPaper paper = new SvgPaper();

    private TwoByTwo(Field field, List<Field.Spot> spots, Words words) {
        this.field = field;
        this.spots = spots;
        this.words = words;
        this.height = spots.size() <= FEW ? LOW : HIGH;
    }

    /** No drawing when nothing lies on the field. */
    public static List<Drawing> of(Field field, List<Field.Spot> spots, Words words) {
        List<Field.Spot> placed = spots.stream()
                .filter(spot -> Double.isFinite(spot.x()) && Double.isFinite(spot.y()))
                .toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        List<Field.Spot> shown = placed.stream().limit(MOST).toList();
        return List.of(new TwoByTwo(field, shown, words).drawn(placed.size() - shown.size()));
    }

    private Drawing drawn(int left) {
        drawField();
        boolean texts = spots.size() <= TEXTS;
        double width = texts ? CARD : CHIP;
        double high = texts ? CARD_HIGH : CHIP;
        double acrossRoom = AREA - width - 2 * GAP;
        double downRoom = height - 2 * STRIP - high - 2 * GAP;
        List<FanOut.Place> homes = spots.stream()
                .map(spot -> new FanOut.Place(
                        GAP + width / 2 + field.x().share(spot.x()) * acrossRoom,
                        GAP + high / 2 + (1 - field.y().share(spot.y())) * downRoom))
                .toList();
        List<FanOut.Place> places = FanOut.of(homes, width + GAP, high + GAP, AREA, height - 2 * STRIP);
        for (int i = 0; i < spots.size(); i++) {
            leader(homes.get(i), places.get(i), width, high);
        }
        for (int i = 0; i < spots.size(); i++) {
            double x = LEFT + places.get(i).x();
            double y = STRIP + places.get(i).y();
            if (texts) {
                card(spots.get(i), x - width / 2, y - high / 2);
            } else {
                chip(i, x, y);
            }
        }
        double y = height + 24;
        if (!texts) {
            y = legend(y + 4);
        }
        y = Sheets.more(paper, words, left, y);
        return paper.drawing(y, field.title(), told());
    }

    private void drawField() {
        paper.box(LEFT, 1, AREA, height - 2, 6, Look.PLAIN);
        paper.box(LEFT + AREA / 2, 2, AREA / 2 - 1, height / 2 - 2, 0, Look.filled("#f7f5f1"));
        paper.line(LEFT + AREA / 2, 2, LEFT + AREA / 2, height - 2, Look.MIDDLE);
        paper.line(LEFT, height / 2, LEFT + AREA, height / 2, Look.MIDDLE);
        quarter(field.lowHigh(), LEFT + 8, 14, SvgPaper.Anchor.START);
        quarter(field.highHigh(), LEFT + AREA - 8, 14, SvgPaper.Anchor.END);
        quarter(field.lowLow(), LEFT + 8, height - 8, SvgPaper.Anchor.START);
        quarter(field.highLow(), LEFT + AREA - 8, height - 8, SvgPaper.Anchor.END);
        double below = height + 14;
        end(field.x().low(), LEFT, below, SvgPaper.Anchor.START);
        end(field.x().high(), LEFT + AREA, below, SvgPaper.Anchor.END);
        paper.text(
                one(Lines.BOLD, field.x().name(), AREA / 3) + " →",
                LEFT + AREA / 2,
                below,
                Lines.BOLD,
                SvgPaper.Anchor.MIDDLE,
                Look.INK);
        paper.upright(
                one(Lines.SMALL, field.y().low(), 120), 14, height - 2, Lines.SMALL, SvgPaper.Anchor.START, Look.SOFT);
        paper.upright(one(Lines.SMALL, field.y().high(), 120), 14, 2, Lines.SMALL, SvgPaper.Anchor.END, Look.SOFT);
        paper.upright(
                one(Lines.BOLD, field.y().name(), 130), 14, height / 2, Lines.BOLD, SvgPaper.Anchor.MIDDLE, Look.INK);
    }

    private void quarter(String name, double x, double y, SvgPaper.Anchor anchor) {
        paper.text(one(Lines.BOLD, name, AREA / 2 - 16), x, y, Lines.BOLD, anchor, Look.SOFT);
    }

    private void end(String name, double x, double y, SvgPaper.Anchor anchor) {
        paper.text(one(Lines.SMALL, name, AREA / 3 - 10), x, y, Lines.SMALL, anchor, Look.SOFT);
    }

    private static String one(Lines letters, String text, double width) {
        return String.join("", letters.of(text, width, 1));
    }

    /** From where a card really lies to where there was room for it. */
    private void leader(FanOut.Place home, FanOut.Place place, double width, double height) {
        if (Math.abs(home.x() - place.x()) > width / 2 || Math.abs(home.y() - place.y()) > height / 2) {
            paper.line(LEFT + home.x(), STRIP + home.y(), LEFT + place.x(), STRIP + place.y(), Look.EDGE);
            paper.circle(LEFT + home.x(), STRIP + home.y(), 3, Look.filled("#5d6169"));
        }
    }

    private void card(Field.Spot spot, double x, double y) {
        String text = title(spot);
        List<String> lines = Lines.PLAIN.of(text, CARD - 12, 3);
        double first = y + CARD_HIGH / 2 - (lines.size() - 1) * Lines.PLAIN.height() / 2 + 3.5;
        paper.open(text)
                .box(x, y, CARD, CARD_HIGH, spot.tone().look())
                .lines(lines, x + 6, first, Lines.PLAIN, SvgPaper.Anchor.START, Look.INK)
                .close();
    }

    private void chip(int index, double x, double y) {
        paper.open(title(spots.get(index)))
                .circle(x, y, CHIP / 2, spots.get(index).tone().look())
                .text(String.valueOf(index + 1), x, y + 3.5, Lines.BOLD, SvgPaper.Anchor.MIDDLE, Look.INK)
                .close();
    }

    /** Texts of the numbers in two columns. */
    private double legend(double top) {
        int half = (spots.size() + 1) / 2;
        double line = Lines.SMALL.height() + 2;
        for (int i = 0; i < spots.size(); i++) {
            double x = i < half ? LEFT : LEFT + ENTRY;
            double y = top + (i % half) * line + 9;
            paper.text(String.valueOf(i + 1), x + 14, y, Lines.SMALL, SvgPaper.Anchor.END, Look.INK);
            paper.text(one(Lines.SMALL, title(spots.get(i)), ENTRY - 30), x + 20, y, Lines.SMALL, Look.INK);
        }
        return top + half * line + 6;
    }

    private String told() {
        String both =
                words.text("picture.field.scales", field.x().name(), field.y().name());
        return both + " "
                + Sheets.told(IntStream.range(0, spots.size())
                        .mapToObj(i -> told(spots.get(i)))
                        .toList());
    }

    private String told(Field.Spot spot) {
        return words.text(
                "picture.field.told",
                title(spot),
                field.x().name() + " " + Figures.rounded(spot.x(), 1),
                field.y().name() + " " + Figures.rounded(spot.y(), 1),
                field.quarter(spot));
    }

    private String title(Field.Spot spot) {
        return spot.text().isBlank() ? words.text("untitled") : spot.text().strip();
    }
}
