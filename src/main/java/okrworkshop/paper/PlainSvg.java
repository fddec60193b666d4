package okrworkshop.paper;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The lines, areas and texts of a drawing, written anew: whatever could load, link, run or style something is left out, and what
 * remains is well-formed inside HTML as well as in XML.
 */
public final class PlainSvg {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "rect",
            "line",
            "path",
            "circle",
            "ellipse",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "title",
            "desc");
    private static final Set<String> SHAPES =
            Set.of("svg", "g", "rect", "line", "path", "circle", "ellipse", "polygon", "polyline");
    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "width",
            "height",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "letter-spacing");
    private static final int DEEPEST = 100;

    private PlainSvg() {}

    /**
     * One {@code svg} element in the drawing's size with its title and description for readers aloud. Fonts are left to what
     * surrounds it.
     *
     * @param texts what is done with each text before it is written
     * @throws IllegalArgumentException when the drawing is not well-formed SVG
     */
    public static String of(Drawing drawing, UnaryOperator<String> texts) {
        return of(drawing, ELEMENTS, texts);
    }

    /**
     * As {@link #of(Drawing, UnaryOperator)} without its texts, for those who write the texts themselves.
     *
     * @throws IllegalArgumentException as {@link #of(Drawing, UnaryOperator)}
     */
    public static String shapes(Drawing drawing) {
        return of(drawing, SHAPES, text -> text);
    }

    private static String of(Drawing drawing, Set<String> elements, UnaryOperator<String> texts) {
        try {
            XMLStreamReader reader = hardened().createXMLStreamReader(new StringReader(drawing.svg()));
            return new Copy(drawing, elements, texts).of(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a drawing: " + drawing.title(), e);
        }
    }

    /** As {@link #of(Drawing, UnaryOperator)} with the texts as they are. */
    public static String of(Drawing drawing) {
        return of(drawing, text -> text);
    }

    /** Escaped for element content and quoted attributes. */
    private static String escaped(String text) {
        return PlainText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class Copy {
        private final Drawing drawing;
        private final Set<String> elements;
        private final UnaryOperator<String> texts;
        private final StringBuilder out = new StringBuilder();
        private int depth;
        /** Above nought while inside an element that is left out. */
        private int hidden;

        private Copy(Drawing drawing, Set<String> elements, UnaryOperator<String> texts) {
            this.drawing = drawing;
            this.elements = elements;
            this.texts = texts;
        }

        private String of(XMLStreamReader reader) throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(reader);
                    case XMLStreamConstants.END_ELEMENT -> close(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                    default -> {}
                }
            }
            return out.toString();
        }

        private void open(XMLStreamReader reader) {
            String name = reader.getLocalName();
            depth++;
            if ((depth == 1) != name.equals("svg") || depth > DEEPEST) {
                throw new IllegalArgumentException("Not a drawing: " + drawing.title());
            }
            if (hidden > 0 || !elements.contains(name)) {
                hidden++;
                return;
            }
            out.append('<').append(name);
            if (depth == 1) {
                root(reader);
            } else {
                attributes(reader);
                out.append('>');
            }
        }

        private void root(XMLStreamReader reader) {
            String viewBox = reader.getAttributeValue(null, "viewBox");
            out.append(String.format(
                    Locale.ROOT,
                    " xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"%s\"",
                    escaped(name()),
                    drawing.width(),
                    drawing.height(),
                    escaped(viewBox == null ? "0 0 " + drawing.width() + " " + drawing.height() : viewBox)));
            for (String inherited : new String[] {"fill", "stroke", "font-size", "font-weight"}) {
                String value = reader.getAttributeValue(null, inherited);
                if (value != null && harmless(value)) {
                    attribute(inherited, value);
                }
            }
            out.append('>');
        }

        private String name() {
            return drawing.description().isBlank() ? drawing.title() : drawing.title() + ". " + drawing.description();
        }

        private void attributes(XMLStreamReader reader) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String name = reader.getAttributeLocalName(i);
                String value = reader.getAttributeValue(i);
                if (reader.getAttributeNamespace(i) == null && ATTRIBUTES.contains(name) && harmless(value)) {
                    attribute(name, value);
                }
            }
        }

        private void attribute(String name, String value) {
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }

        /** Colours and shapes name no addresses. */
        private static boolean harmless(String value) {
            return !value.toLowerCase(Locale.ROOT).contains("url") && value.indexOf('\\') < 0;
        }

        private void close(XMLStreamReader reader) {
            depth--;
            if (hidden > 0) {
                hidden--;
            } else {
                out.append("</").append(reader.getLocalName()).append('>');
            }
        }

        private void text(String text) {
            if (hidden == 0) {
                out.append(escaped(texts.apply(text)));
            }
        }
    }
}
