package okrworkshop.paper;

/**
 * A picture made of lines, areas and texts.
 *
 * @param svg one {@code svg} element with {@code viewBox}, without scripts, links, styles from outside or entities; texts of
 *     people are escaped; fonts are {@code sans-serif}
 * @param width in CSS pixels (1/96 inch), as drawn
 * @param height in the same
 * @param title short, for instance the name of the picture
 * @param description what it shows, in words, for those who don't see it
 */
public record Drawing(String svg, int width, int height, String title, String description) {
    public Drawing {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height);
        }
    }
}
