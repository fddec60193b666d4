package okrworkshop.paper.raster;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.stream.XMLInputFactory;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.PlainSvg;
import okrworkshop.paper.font.Repertoire;
import okrworkshop.paper.font.ScreenFont;

/** Draws drawings with Java's graphics, all texts in the product's font. Nothing outside the drawing is ever loaded. */
public final class VectorPicture {
    /** The library keeps fonts in a map that several threads may not change at once. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private VectorPicture() {}

    /**
     * Fills the area from 0, 0 to the given size. Any thread may call; one at a time draws.
     *
     * @throws IllegalArgumentException when the drawing is not well-formed SVG
     */
    public static void draw(Drawing drawing, Graphics2D graphics, float width, float height) {
        draw(PlainSvg.of(drawing, Repertoire::shown), drawing, graphics, width, height);
    }

    /**
     * The same without the texts, for those who write them themselves.
     *
     * @throws IllegalArgumentException when the drawing is not well-formed SVG
     */
    public static void shapes(Drawing drawing, Graphics2D graphics, float width, float height) {
        draw(PlainSvg.shapes(drawing), drawing, graphics, width, height);
    }

    private static void draw(String svg, Drawing drawing, Graphics2D graphics, float width, float height) {
        String family = ScreenFont.family();
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .preProcessor(root -> root.setAttribute("font-family", family))
                .build();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        ONE_AT_A_TIME.lock();
        try {
            SVGDocument document =
                    new SVGLoader().load(() -> factory.createXMLEventReader(new StringReader(svg)), null, context);
            if (document == null) {
                throw new IllegalArgumentException("Not a drawing: " + drawing.title());
            }
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
