package okrworkshop.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import okrworkshop.paper.Book;
import okrworkshop.paper.html.HtmlText;
import okrworkshop.paper.html.HtmlWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says about itself: the day of its content instead of the time of its making, and an identity out of the content. */
final class PdfIdentity {
    static final String PRODUCER = "OKR Workshop";

    private PdfIdentity() {}

    static void put(PDDocument document, Book book) throws IOException {
        GregorianCalendar day = GregorianCalendar.from(book.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(book.title());
        information.setSubject(book.runningTitle());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);

        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(book).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);

        CRC32 sum = new CRC32();
        sum.update((book.title() + '\n' + book.mark() + '\n' + book.date()).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    private static String packet(Book book) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%4$s</pdf:Producer>
                <xmp:CreatorTool>%4$s</xmp:CreatorTool>
                <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
                <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        HtmlText.line(book.title()),
                        HtmlText.line(book.runningTitle()),
                        HtmlWriter.tag(book.language()),
                        PRODUCER,
                        book.date());
    }
}
