package okrworkshop.paper.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.font.FontFile;
import okrworkshop.paper.font.ScreenFont;
import okrworkshop.paper.raster.VectorPicture;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;

/** Draws the pictures of one book as lines, areas and letters. */
final class PdfPictures implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "drawing";

    private final List<Picture> pictures;
    private final Function<FontFile, PDFont> fonts;

    PdfPictures(List<Picture> pictures, Function<FontFile, PDFont> fonts) {
        this.pictures = List.copyOf(pictures);
        this.fonts = fonts;
    }

    /** @param texts those of the drawing, as the font can show them */
    record Picture(Drawing drawing, List<PictureText> texts) {
        static Picture of(Drawing drawing) {
            return new Picture(drawing, PictureText.of(drawing));
        }
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            VectorPicture.shapes(picture.drawing(), graphics, wide, high);
            if (graphics instanceof PdfBoxGraphics2D page) {
                page.setFontTextDrawer(new Letters());
                picture.texts().forEach(text -> write(text, picture.drawing(), page, wide));
            }
        });
        return Map.of();
    }

    private void write(PictureText text, Drawing drawing, PdfBoxGraphics2D page, float wide) {
        AffineTransform before = page.getTransform();
        page.scale(wide / drawing.width(), wide / drawing.width());
        page.transform(text.place());
        page.setColor(text.colour());
        page.setFont(
                new Font(ScreenFont.family(), text.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) text.size()));
        page.drawString(text.text(), (float) text.start(width(text)), 0);
        page.setTransform(before);
    }

    private double width(PictureText text) {
        try {
            return font(text.bold()).getStringWidth(text.text()) / 1000 * text.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(boolean bold) {
        return fonts.apply(bold ? FontFile.BOLD : FontFile.REGULAR);
    }

    /** Writes letters as letters, in the fonts of the book. */
    private final class Letters extends PdfBoxGraphics2DFontTextDrawer {
        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
            return PdfPictures.this.font(font.isBold());
        }
    }
}
