package okrworkshop.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.font.Repertoire;
import okrworkshop.paper.html.HtmlBlocks;
import okrworkshop.paper.html.HtmlText;
import okrworkshop.paper.html.HtmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A book as the document that is laid out on pages.
 *
 * @param pictures in the order of their numbers in the document
 * @param characters all that occur in it
 */
record PdfPage(Document document, List<PdfPictures.Picture> pictures, SortedSet<Integer> characters) {
    private static final String STYLES = styles();
    /** Of the text on the page, in CSS pixels. */
    private static final double WIDEST = 650;

    private static final double HIGHEST = 860;

    static PdfPage of(Book book) {
        List<PdfPictures.Picture> pictures = new ArrayList<>();
        Document document = parsed("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
                <head>
                <title>%s</title>
                <meta name="description" content="%s"/>
                <meta name="subject" content="%s"/>
                <style>%s</style>
                <bookmarks>%s</bookmarks>
                </head>
                <body class="%s">
                <div class="running-title">%s</div>
                <div class="mark">%s</div>
                %s
                </body>
                </html>
                """.formatted(
                        HtmlWriter.tag(book.language()),
                        HtmlText.line(book.title()),
                        HtmlText.line(book.runningTitle()),
                        HtmlText.line(book.mark()),
                        STYLES,
                        bookmarks(book.blocks()),
                        book.density() == Book.Density.COMPACT ? "compact" : "roomy",
                        HtmlText.line(book.runningTitle()),
                        HtmlText.line(book.mark()),
                        HtmlBlocks.of(book.blocks(), HtmlBlocks.Manner.PAPER, 0, drawing -> {
                            pictures.add(PdfPictures.Picture.of(drawing));
                            return picture(drawing, pictures.size() - 1);
                        })));
        SortedSet<Integer> characters = new TreeSet<>();
        for (int character = ' '; character <= '~'; character++) {
            characters.add(character);
        }
        characters.add((int) '\u00a0');
        (Repertoire.MISSING + "•").codePoints().forEach(characters::add);
        show(document.getDocumentElement(), characters);
        pictures.stream()
                .flatMap(picture -> picture.texts().stream())
                .flatMap(text -> text.text().codePoints().boxed())
                .forEach(characters::add);
        return new PdfPage(document, List.copyOf(pictures), characters);
    }

    private static String picture(Drawing drawing, int number) {
        double scale = Math.min(1, Math.min(WIDEST / drawing.width(), HIGHEST / drawing.height()));
        String words =
                drawing.description().isBlank() ? drawing.title() : drawing.title() + ". " + drawing.description();
        return String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%d\" alt=\"%s\" title=\"%s\" style=\"width:%.2fpx;height:%.2fpx\"></object>",
                PdfPictures.TYPE,
                number,
                HtmlText.line(words),
                HtmlText.line(words),
                drawing.width() * scale,
                drawing.height() * scale);
    }

    /** Nested as the headings are; a level that is left out does not matter. */
    private static String bookmarks(List<Block> blocks) {
        StringBuilder marks = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                number++;
                while (!open.isEmpty() && open.getLast() >= heading.level()) {
                    open.removeLast();
                    marks.append("</bookmark>");
                }
                open.add(heading.level());
                marks.append("<bookmark name=\"")
                        .append(HtmlText.line(heading.text()))
                        .append("\" href=\"#")
                        .append(HtmlBlocks.anchor(number))
                        .append("\">");
            }
        }
        open.forEach(level -> marks.append("</bookmark>"));
        return marks.toString();
    }

    /** What the font lacks is replaced before lines are broken. */
    private static void show(Node node, SortedSet<Integer> characters) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String shown = Repertoire.shown(node.getNodeValue());
            node.setNodeValue(shown);
            shown.codePoints().forEach(characters::add);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!child.getNodeName().equals("head")) {
                show(child, characters);
            }
        }
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String styles() {
        try (InputStream in = PdfPage.class.getResourceAsStream("/paper/print.css")) {
            if (in == null) {
                throw new IllegalStateException("no print.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
