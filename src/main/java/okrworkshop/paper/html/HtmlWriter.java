package okrworkshop.paper.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import okrworkshop.paper.Book;
import okrworkshop.paper.PlainSvg;
import okrworkshop.paper.PlainText;
import okrworkshop.shared.Language;

/** Writes a book as one page that needs nothing else: no scripts, no addresses, styles and pictures inside. */
public final class HtmlWriter {
    private static final String STYLES = resource("page.css");

    private HtmlWriter() {}

    public static String write(Book book) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <meta name="referrer" content="no-referrer"/>
                <title>%s</title>
                <style>%s</style>
                </head>
                <body class="%s">
                <header><p>%s</p></header>
                <main>
                %s
                </main>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(
                        tag(book.language()),
                        fingerprint(STYLES),
                        HtmlText.line(book.title()),
                        STYLES,
                        book.density() == Book.Density.COMPACT ? "compact" : "roomy",
                        HtmlText.line(book.runningTitle()),
                        HtmlBlocks.of(book.blocks(), HtmlBlocks.Manner.PAGE, 0, PlainSvg::of),
                        HtmlText.line(book.mark()));
    }

    /** The blocks alone, without styles, ids and contents. */
    public static String fragment(Book book, int headingLevel) {
        return HtmlBlocks.of(book.blocks(), HtmlBlocks.Manner.FRAGMENT, headingLevel, PlainSvg::of);
    }

    /** As readers of HTML and PDF know the language. */
    public static String tag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    private static String fingerprint(String styles) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return PlainText.clean(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
