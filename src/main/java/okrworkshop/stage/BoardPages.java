package okrworkshop.stage;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.stage.PublicBoard.Line;
import okrworkshop.stage.PublicBoard.Section;

/**
 * A board cut into pages that can be read from the last row: as large as everything fits on one page, and where that would
 * be too small, on several. Reckons with a screen of 16 to 9. Pure.
 *
 * @param size how large the letters are
 * @param pages at least one
 */
public record BoardPages(Size size, List<PublicBoard> pages) {
    public BoardPages {
        pages = List.copyOf(pages);
    }

    /** Height of a letter in hundredths of the screen's height. */
    public enum Size {
        LARGE(4.0),
        MEDIUM(3.2),
        SMALL(2.6);

        private final double percent;

        Size(double percent) {
            this.percent = percent;
        }
    }

    private static final double WIDTH = 168;
    private static final double HEIGHT = 70;
    private static final double LINE = 1.4;
    /** Padding and gap of a card, in lines. */
    private static final double AROUND = 0.85;
    /** Padding of a card from left to right, in letters. */
    private static final double BESIDE = 1.6;
    /** Columns beside each other; more go below. */
    private static final int COLUMNS = 5;

    public static BoardPages of(PublicBoard board) {
        for (Size size : Size.values()) {
            List<PublicBoard> pages = cut(board, size);
            if (pages.size() == 1 || size == Size.SMALL) {
                return new BoardPages(size, pages);
            }
        }
        throw new IllegalStateException();
    }

    /** How many sections stand beside each other. */
    public static int columns(int sections) {
        return Math.clamp(sections, 1, COLUMNS);
    }

    private static List<PublicBoard> cut(PublicBoard board, Size size) {
        List<List<Section>> rows = new ArrayList<>();
        int beside = columns(board.sections().size());
        for (int at = 0; at < board.sections().size(); at += beside) {
            List<Section> row =
                    board.sections().subList(at, Math.min(board.sections().size(), at + beside));
            rows.addAll(cut(row, size, beside));
        }
        List<PublicBoard> pages = new ArrayList<>();
        List<Section> page = new ArrayList<>();
        double used = 0;
        for (List<Section> row : rows) {
            double height = row.stream()
                    .mapToDouble(section -> height(section, size, beside))
                    .max()
                    .orElse(0);
            if (!page.isEmpty() && used + height > lines(size)) {
                pages.add(new PublicBoard(board.title(), page));
                page = new ArrayList<>();
                used = 0;
            }
            page.addAll(row);
            used += height;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(new PublicBoard(board.title(), page));
        }
        return pages;
    }

    /** Sections beside each other, cut where they get too long; each part has the titles again. */
    private static List<List<Section>> cut(List<Section> row, Size size, int beside) {
        List<List<Section>> parts = new ArrayList<>();
        List<List<List<Line>>> cuts =
                row.stream().map(section -> cut(section, size, beside)).toList();
        int most = cuts.stream().mapToInt(List::size).max().orElse(1);
        for (int part = 0; part < most; part++) {
            List<Section> sections = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                List<List<Line>> cut = cuts.get(at);
                Section section = row.get(at);
                sections.add(
                        new Section(section.title(), section.card(), part < cut.size() ? cut.get(part) : List.of()));
            }
            parts.add(sections);
        }
        return parts;
    }

    private static List<List<Line>> cut(Section section, Size size, int beside) {
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        double free = lines(size) - title(section, size, beside);
        double used = 0;
        for (Line line : section.lines()) {
            double height = height(line, size, beside);
            if (!part.isEmpty() && used + height > free) {
                parts.add(part);
                part = new ArrayList<>();
                used = 0;
            }
            part.add(line);
            used += height;
        }
        parts.add(part);
        return parts;
    }

    private static double lines(Size size) {
        return HEIGHT / (size.percent * LINE);
    }

    private static double height(Section section, Size size, int beside) {
        return title(section, size, beside)
                + section.lines().stream()
                        .mapToDouble(line -> height(line, size, beside))
                        .sum();
    }

    private static double title(Section section, Size size, int beside) {
        return section.title().isEmpty() ? 0 : rows(section.title(), size, beside, 0) + AROUND;
    }

    private static double height(Line line, Size size, int beside) {
        return rows(line.text(), size, beside, line.depth()) + AROUND;
    }

    private static double rows(String text, Size size, int beside, int depth) {
        double letters = Math.max(4, WIDTH / beside / size.percent - BESIDE - depth);
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(width(line) / letters)))
                .sum();
    }

    /** In letters of the height of the type; Chinese ones are as wide as high. */
    private static double width(String line) {
        return line.codePoints()
                .mapToDouble(letter -> letter >= 0x2E80 ? 1 : 0.53)
                .sum();
    }
}
