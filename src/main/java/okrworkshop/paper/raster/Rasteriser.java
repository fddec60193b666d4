package okrworkshop.paper.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import okrworkshop.paper.Drawing;

/** Turns drawings into pixels, for programs that show no vectors. */
public final class Rasteriser {
    private static final double DOTS_PER_PIXEL = 1.5;
    /** 96 CSS pixels an inch, 39.37 inches a metre. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    /** A larger drawing gets fewer dots, so that no drawing fills the memory. */
    private static final double MOST_DOTS = 8e6;

    private Rasteriser() {}

    /**
     * A PNG on white with 1.5 dots per CSS pixel, texts in the product's font. The same drawing gives the same bytes. Any thread
     * may call.
     *
     * @throws IllegalArgumentException when the drawing is not well-formed SVG
     */
    public static byte[] png(Drawing drawing) {
        double scale = Math.min(DOTS_PER_PIXEL, Math.sqrt(MOST_DOTS / ((double) drawing.width() * drawing.height())));
        int width = Math.max(1, (int) Math.ceil(drawing.width() * scale));
        int height = Math.max(1, (int) Math.ceil(drawing.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            VectorPicture.draw(drawing, graphics, width, height);
        } finally {
            graphics.dispose();
        }
        return Png.of(image, (int) Math.round(PIXELS_PER_METRE * scale));
    }
}
