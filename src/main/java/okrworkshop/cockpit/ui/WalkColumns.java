package okrworkshop.cockpit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import okrworkshop.cockpit.ui.WalkPicture.Column;
import okrworkshop.cockpit.ui.WalkPicture.Line;
import okrworkshop.cockpit.ui.WalkPicture.Part;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;

/** Puts drafts into columns of the height of a wall; reckons in lines of a screen of 16 to 9. Pure. */
final class WalkColumns {
    /** Name of the group and the frame around a draft. */
    private static final double HEAD = 3;
    /** Between two statements. */
    private static final double GAP = 0.35;
    /** So many lines of a draft begin a column together. */
    private static final double LEAST = 7;

    private final int beside;
    private final double height;
    private final double letters;
    private final int most;

    /** @param beside columns on a page, 2 or 3 */
    WalkColumns(int beside) {
        this.beside = beside;
        height = beside <= 2 ? 20 : 24;
        letters = beside <= 2 ? 18 : 13.5;
        most = beside <= 2 ? 3 : 2;
    }

    /** Where one page is enough, whole drafts are spread over all of it. */
    List<Column> of(List<WalkResult.Draft> drafts) {
        List<Column> columns = filled(drafts, height);
        if (columns.size() >= beside) {
            return columns;
        }
        return DoubleStream.iterate(LEAST, lower -> lower < height, lower -> lower + 1)
                .mapToObj(lower -> filled(drafts, lower))
                .filter(spread -> spread.size() <= beside)
                .filter(spread -> spread.stream()
                        .flatMap(column -> column.parts().stream())
                        .noneMatch(Part::rest))
                .findFirst()
                .orElse(columns);
    }

    private List<Column> filled(List<WalkResult.Draft> drafts, double height) {
        List<Column> columns = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        double used = 0;
        for (WalkResult.Draft draft : drafts) {
            List<Line> lines = lines(draft);
            boolean rest = false;
            do {
                double whole = HEAD + lines.stream().mapToDouble(this::height).sum();
                if (!parts.isEmpty() && used + Math.min(whole, LEAST) > height) {
                    columns.add(new Column(parts));
                    parts = new ArrayList<>();
                    used = 0;
                }
                int fits = fits(lines, height - used - HEAD);
                parts.add(new Part(draft.name(), rest, lines.subList(0, fits)));
                used += HEAD
                        + lines.subList(0, fits).stream()
                                .mapToDouble(this::height)
                                .sum();
                lines = lines.subList(fits, lines.size());
                rest = true;
            } while (!lines.isEmpty());
        }
        if (!parts.isEmpty()) {
            columns.add(new Column(parts));
        }
        return columns;
    }

    /** At least one, so that every statement comes onto the wall. */
    private int fits(List<Line> lines, double free) {
        double used = 0;
        int fits = 0;
        for (Line line : lines) {
            used += height(line);
            if (used > free && fits > 0) {
                break;
            }
            fits++;
        }
        return fits;
    }

    private static List<Line> lines(WalkResult.Draft draft) {
        return draft.statements().stream()
                .map(dotted -> {
                    Statement statement = dotted.statement();
                    String facts = statement.facts().isEmpty() ? "" : " · " + statement.facts();
                    return new Line(statement.objective(), statement.label(), statement.text() + facts, dotted.dots());
                })
                .toList();
    }

    private double height(Line line) {
        double width = (line.label() + " " + line.text())
                .codePoints()
                .mapToDouble(letter -> letter >= 0x2E80 ? 1 : 0.53)
                .sum();
        return Math.clamp(Math.ceil(width / letters), 1, most) + GAP;
    }
}
