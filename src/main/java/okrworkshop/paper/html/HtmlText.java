package okrworkshop.paper.html;

import okrworkshop.paper.PlainText;

/** Writes text so that HTML and XML show exactly its characters. */
public final class HtmlText {
    private HtmlText() {}

    /** In one line, for elements and quoted attributes. */
    public static String line(String text) {
        return escaped(String.join(" ", PlainText.lines(text)));
    }

    /** Several lines with breaks between them. */
    public static String lines(String text) {
        return escaped(String.join("\n", PlainText.lines(text))).replace("\n", "<br/>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
