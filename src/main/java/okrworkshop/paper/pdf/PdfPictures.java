package okrworkshop.paper.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.raster.VectorPicture;
import org.w3c.dom.Element;

/** Draws the pictures of one book as lines, areas and outlines of letters. */
final class PdfPictures implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "drawing";

    private final List<Drawing> drawings;

    PdfPictures(List<Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
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
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width,
                (float) height,
                graphics -> VectorPicture.draw(
                        drawing, graphics, (float) width / dotsPerPixel, (float) height / dotsPerPixel));
        return Map.of();
    }
}
