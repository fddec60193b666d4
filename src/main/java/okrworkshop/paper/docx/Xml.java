package okrworkshop.paper.docx;

/** Makes texts harmless in XML. */
final class Xml {
    private Xml() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Between double quotes; lines become spaces. */
    static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace('\n', ' ').replace('\t', ' ');
    }
}
