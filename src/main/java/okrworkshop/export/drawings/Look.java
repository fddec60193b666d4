package okrworkshop.export.drawings;

/**
 * How a shape is filled and drawn. Greys of all fills differ from those of the texts on them, so that a print without colours
 * can be read.
 *
 * @param fill colour or {@code none}
 * @param stroke colour or {@code none}
 * @param width of the stroke in pixels
 * @param dashes lengths of dashes and gaps, empty for none
 */
record Look(String fill, String stroke, double width, String dashes) {
    static final String INK = "#22302b";
    static final String SOFT = "#5d6169";
    static final String WARN = "#8a1f1f";

    static final Look PLAIN = new Look("#ffffff", "#8f8a7f", 1, "");
    static final Look DRIVER = new Look("#f4f2ee", "#5d6169", 1, "");
    static final Look STRATEGY = new Look("#fbeceb", "#c9818b", 1, "");
    static final Look CHOSEN = new Look("#f6d5d6", "#a3324a", 2, "");
    static final Look DROPPED = new Look("#ffffff", "#8f8a7f", 1, "4 3");
    static final Look RISK = new Look("#f1ecf6", "#8d74b3", 1, "");
    static final Look GAP = new Look("#fff7e6", "#9a5b00", 1.5, "4 3");
    static final Look EDGE = new Look("none", "#a9a392", 1, "");
    static final Look GRID = new Look("none", "#d9d5cb", 1, "");
    static final Look MIDDLE = new Look("none", "#8f8a7f", 1, "3 3");

    static Look filled(String fill) {
        return new Look(fill, "none", 0, "");
    }

    String attributes() {
        StringBuilder text = new StringBuilder(" fill=\"").append(fill).append('"');
        if (!stroke.equals("none")) {
            text.append(" stroke=\"").append(stroke).append('"');
            text.append(" stroke-width=\"")
                    .append(width == Math.rint(width) ? String.valueOf((int) width) : String.valueOf(width))
                    .append('"');
            if (!dashes.isEmpty()) {
                text.append(" stroke-dasharray=\"").append(dashes).append('"');
            }
        }
        return text.toString();
    }
}
