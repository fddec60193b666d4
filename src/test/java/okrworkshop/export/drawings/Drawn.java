package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import okrworkshop.paper.Drawing;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A drawing read by a strict reader: what stands where. */
final class Drawn {
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "svg", Set.of("width", "height", "viewBox", "font-family"),
            "title", Set.of(),
            "g", Set.of(),
            "rect", Set.of("x", "y", "width", "height", "rx", "fill", "stroke", "stroke-width", "stroke-dasharray"),
            "line", Set.of("x1", "y1", "x2", "y2", "fill", "stroke", "stroke-width", "stroke-dasharray"),
            "circle", Set.of("cx", "cy", "r", "fill", "stroke", "stroke-width", "stroke-dasharray"),
            "polygon", Set.of("points", "fill", "stroke", "stroke-width", "stroke-dasharray"),
            "path", Set.of("d", "fill", "stroke", "stroke-width", "stroke-dasharray"),
            "text", Set.of("x", "y", "font-size", "font-weight", "text-anchor", "fill", "transform"));

    private final Drawing drawing;
    private final List<Written> texts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private Drawn(Drawing drawing) {
        this.drawing = drawing;
    }

    /** A line of text, from where to where it is estimated to reach. */
    record Written(String text, double left, double right, double y, double size, boolean turned) {}

    record Box(double x, double y, double width, double height, String stroke, String dashes, String fill) {}

    /** Checks besides that nothing but the allowed parts is in it, and nothing lies outside. */
    static Drawn of(Drawing drawing) {
        var drawn = new Drawn(drawing);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.svg())))
                    .getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + drawing.width() + " " + drawing.height());
            drawn.read(root);
        } catch (Exception broken) {
            throw new AssertionError(drawing.svg(), broken);
        }
        assertThat(drawing.width()).isEqualTo(SvgPaper.WIDTH);
        assertThat(drawing.height()).isBetween(20, SvgPaper.MOST);
        assertThat(drawing.title()).isNotBlank();
        assertThat(drawing.description()).isNotBlank();
        drawn.inside();
        return drawn;
    }

    private void read(Element element) {
        String name = element.getLocalName();
        assertThat(ALLOWED).containsKey(name);
        Set<String> allowed = ALLOWED.getOrDefault(name, Set.of());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = element.getAttributes().item(i).getNodeName();
            assertThat(attribute.equals("xmlns") || allowed.contains(attribute))
                    .as(name + " " + attribute)
                    .isTrue();
        }
        switch (name) {
            case "text" -> write(element);
            case "rect" ->
                boxes.add(new Box(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        element.getAttribute("stroke"),
                        element.getAttribute("stroke-dasharray"),
                        element.getAttribute("fill")));
            case "title" -> titles.add(element.getTextContent());
            default -> {}
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                read(below);
            }
        }
    }

    private void write(Element element) {
        String text = element.getTextContent();
        double size = number(element, "font-size");
        double width = new Lines(size, element.getAttribute("font-weight").equals("bold")).width(text);
        double x = number(element, "x");
        double left =
                switch (element.getAttribute("text-anchor")) {
                    case "middle" -> x - width / 2;
                    case "end" -> x - width;
                    default -> x;
                };
        texts.add(new Written(
                text,
                left,
                left + width,
                number(element, "y"),
                size,
                !element.getAttribute("transform").isEmpty()));
    }

    private void inside() {
        for (Written text : texts) {
            assertThat(text.size()).isGreaterThanOrEqualTo(9);
            assertThat(text.y()).as(text.text()).isBetween(text.turned() ? 0.0 : 8.0, drawing.height() + 0.1);
            if (!text.turned()) {
                assertThat(text.left()).as(text.text()).isGreaterThanOrEqualTo(-0.5);
                assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(drawing.width() + 0.5);
            }
        }
        for (Box box : boxes) {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width() + 0.1);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height() + 0.1);
        }
    }

    /** All texts, line by line joined. */
    String all() {
        return texts.stream().map(Written::text).collect(Collectors.joining(" "));
    }

    List<Written> texts() {
        return texts;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<String> titles() {
        return titles;
    }

    Written text(String text) {
        return texts.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + all()));
    }

    /** The smallest box around a text. */
    Box around(String text) {
        Written written = text(text);
        return boxes.stream()
                .filter(box -> box.x() <= written.left()
                        && box.x() + box.width() >= written.left()
                        && box.y() <= written.y()
                        && box.y() + box.height() >= written.y())
                .min((a, b) -> Double.compare(a.width() * a.height(), b.width() * b.height()))
                .orElseThrow();
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
