package okrworkshop.paper.docx;

import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Ways through the elements of a document, also through those that its schema doesn't describe, as in text boxes. */
final class Tree {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");

    private Tree() {}

    /** All elements of Word below of that name, in the order of the text. */
    static Stream<XmlObject> all(XmlObject root, String name) {
        return Stream.of(root.selectPath("declare namespace w='" + WORD + "' .//w:" + name));
    }

    static boolean is(XmlObject element, String name) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.isStart() && new QName(WORD, name).equals(cursor.getName());
        }
    }

    static Optional<XmlObject> parent(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.toParent() && cursor.isStart() ? Optional.of(cursor.getObject()) : Optional.empty();
        }
    }

    static Optional<XmlObject> next(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.toNextSibling() ? Optional.of(cursor.getObject()) : Optional.empty();
        }
    }

    static String text(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            return cursor.getTextValue();
        }
    }

    /** With the spaces at its beginning and end. */
    static void setText(XmlObject element, String text) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setTextValue(text);
            cursor.setAttributeText(SPACE, "preserve");
        }
    }

    static void remove(XmlObject element) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.removeXml();
        }
    }
}
