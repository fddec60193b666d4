package okrworkshop.paper.docx;

import okrworkshop.paper.Book;

/**
 * How large things are. Lengths in twips (1/20 point), sizes of letters in half points, as in the format.
 *
 * @param margin left, right, above and below
 * @param line height of lines in 1/240
 * @param after space below a paragraph
 */
record Measures(
        int margin,
        int body,
        int table,
        int line,
        int after,
        int title,
        int heading1,
        int heading2,
        int heading3,
        int before1,
        int before2,
        int before3,
        int cell) {
    static final int A4_WIDTH = 11_906;
    static final int A4_HEIGHT = 16_838;

    /** A character of half width is about half as broad as its size. */
    private static final int TWIPS_PER_HALF_POINT = 5;

    static Measures of(Book.Density density) {
        return switch (density) {
            case ROOMY -> new Measures(1_134, 21, 18, 288, 100, 40, 30, 25, 22, 360, 240, 160, 40);
            case COMPACT -> new Measures(794, 18, 16, 252, 50, 30, 23, 20, 18, 160, 110, 80, 20);
        };
    }

    Area area() {
        return new Area(A4_WIDTH - 2 * margin, A4_HEIGHT - 2 * margin);
    }

    /** About as long as a text of so many characters of half width. */
    static int length(int characters, int size) {
        return characters * size * TWIPS_PER_HALF_POINT;
    }

    /** Puts the measures where a text names them between at signs. */
    String fill(String text, Area area) {
        return text.replace("@body@", String.valueOf(body))
                .replace("@table@", String.valueOf(table))
                .replace("@line@", String.valueOf(line))
                .replace("@after@", String.valueOf(after))
                .replace("@title@", String.valueOf(title))
                .replace("@heading1@", String.valueOf(heading1))
                .replace("@heading2@", String.valueOf(heading2))
                .replace("@heading3@", String.valueOf(heading3))
                .replace("@before1@", String.valueOf(before1))
                .replace("@before2@", String.valueOf(before2))
                .replace("@before3@", String.valueOf(before3))
                .replace("@after1@", String.valueOf(before1 / 3))
                .replace("@after2@", String.valueOf(before2 / 3))
                .replace("@cell@", String.valueOf(cell))
                .replace("@width@", String.valueOf(area.width()));
    }
}
