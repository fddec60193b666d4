package okrworkshop.paper.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** How much room a template leaves for text. */
final class Sections {
    private static final int LEAST = 2_000;
    private static final int COLUMN_GAP = 720;
    private static final int INCH = 1_440;

    private Sections() {}

    /**
     * @param place paragraph of the body in which the text will stand
     * @return the area inside the margins of its section
     */
    static Area around(Element body, Element place) {
        List<Element> elements = Dom.children(body);
        int from = elements.indexOf(place);
        return elements.subList(Math.max(0, from), elements.size()).stream()
                .flatMap(each -> section(each).stream())
                .findFirst()
                .map(Sections::area)
                .orElseGet(() -> new Area(Measures.A4_WIDTH - 2 * INCH, Measures.A4_HEIGHT - 2 * INCH));
    }

    /** A section ends with a paragraph that says how it looks, the last one with the body. */
    private static Optional<Element> section(Element element) {
        return Dom.is(element, "sectPr")
                ? Optional.of(element)
                : Dom.child(element, "pPr").flatMap(properties -> Dom.child(properties, "sectPr"));
    }

    private static Area area(Element section) {
        Optional<Element> size = Dom.child(section, "pgSz");
        Optional<Element> margins = Dom.child(section, "pgMar");
        int width = number(size, "w", Measures.A4_WIDTH)
                - number(margins, "left", INCH)
                - number(margins, "right", INCH)
                - number(margins, "gutter", 0);
        int height =
                number(size, "h", Measures.A4_HEIGHT) - number(margins, "top", INCH) - number(margins, "bottom", INCH);
        Optional<Element> columns = Dom.child(section, "cols");
        int count = Math.max(1, number(columns, "num", 1));
        int column = (width - (count - 1) * number(columns, "space", COLUMN_GAP)) / count;
        return new Area(Math.max(LEAST, column), Math.max(LEAST, height));
    }

    private static int number(Optional<Element> element, String name, int otherwise) {
        return element.map(each -> Dom.attribute(each, name))
                .filter(text -> text.matches("-?\\d{1,6}"))
                .map(text -> Math.abs(Integer.parseInt(text)))
                .orElse(otherwise);
    }
}
