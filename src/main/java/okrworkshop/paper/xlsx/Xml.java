package okrworkshop.paper.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A part of the file while it grows. Not for several threads. */
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** How the format writes characters that XML cannot hold; what people type alike must not be read as one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder text = new StringBuilder(HEAD);

    /** As it is. */
    Xml raw(String xml) {
        text.append(xml);
        return this;
    }

    Xml raw(long number) {
        text.append(number);
        return this;
    }

    /** The text of an element or of an attribute in double quotes. */
    Xml text(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            char character = plain.charAt(at);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(character);
            }
        }
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What people typed, as the format keeps it. */
    static String kept(String typed) {
        return ESCAPE.matcher(typed).replaceAll("_x005F_");
    }
}
