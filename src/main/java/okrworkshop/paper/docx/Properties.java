package okrworkshop.paper.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import okrworkshop.paper.Book;
import okrworkshop.paper.PlainText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a document says of itself: of the book, not of whoever made the template. */
final class Properties {
    private static final String PRODUCT = "OKR Workshop";

    private Properties() {}

    static void set(XWPFDocument document, Book book) {
        POIXMLProperties properties = document.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        Optional<Date> day =
                Optional.of(Date.from(book.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitleProperty(Optional.of(PlainText.clean(book.title())));
        core.setCreatorProperty(Optional.of(PRODUCT));
        core.setLanguageProperty(Optional.of(book.language().locale().toLanguageTag()));
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        core.setCategoryProperty(Optional.empty());
        core.setContentStatusProperty(Optional.empty());
        core.setContentTypeProperty(Optional.empty());
        core.setDescriptionProperty(Optional.empty());
        core.setIdentifierProperty(Optional.empty());
        core.setKeywordsProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
        core.setLastPrintedProperty(Optional.empty());
        core.setRevisionProperty(Optional.empty());
        core.setSubjectProperty(Optional.empty());
        core.setVersionProperty(Optional.empty());
        properties.getExtendedProperties().setApplication(PRODUCT);
    }
}
