package okrworkshop.paper.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import okrworkshop.paper.Book;
import okrworkshop.paper.SteadyZip;
import okrworkshop.paper.raster.Rasteriser;

/**
 * Writes a book as a Word document with real styles and tables. The same book gives the same bytes. The format's own XML is
 * written directly: a book takes milliseconds, and every attribute is one that Word, WPS and LibreOffice read alike.
 */
public final class DocxWriter {
    private DocxWriter() {}

    public static byte[] write(Book book) {
        Measures measures = Measures.of(book.density());
        Setting setting = Setting.own(measures);
        Pictures pictures = new Pictures(setting);
        String body = new BodyXml(setting, pictures).of(book.blocks());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        DocxFrame.parts(book, measures, body, pictures.placed())
                .forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        pictures(pictures, name -> "word/" + name, parts);
        return SteadyZip.of(parts);
    }

    /** @param partNames gives the name in the package of what is named as seen from the document */
    static void pictures(Pictures pictures, UnaryOperator<String> partNames, Map<String, byte[]> parts) {
        for (Pictures.Placed placed : pictures.placed()) {
            parts.put(partNames.apply(placed.pngName()), Rasteriser.png(placed.drawing()));
            parts.put(partNames.apply(placed.svgName()), placed.drawing().svg().getBytes(StandardCharsets.UTF_8));
        }
    }
}
