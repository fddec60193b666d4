package okrworkshop.paper.docx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** A point in a document's text at which paragraphs and tables are put one after the other. */
final class Place {
    private final XmlObject next;

    private Place(XmlObject next) {
        this.next = next;
    }

    /** @param next what stands behind all that will be put here */
    static Place before(XmlObject next) {
        return new Place(next);
    }

    CTP paragraph() {
        return (CTP) put("p");
    }

    CTTbl table() {
        return (CTTbl) put("tbl");
    }

    /** Paragraphs that Word treats as one thing. */
    CTSdtBlock block() {
        return (CTSdtBlock) put("sdt");
    }

    private XmlObject put(String name) {
        try (XmlCursor cursor = next.newCursor()) {
            cursor.beginElement(new QName(Tree.WORD, name, "w"));
            cursor.toParent();
            return cursor.getObject();
        }
    }
}
