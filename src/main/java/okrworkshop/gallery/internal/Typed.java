package okrworkshop.gallery.internal;

import java.util.UUID;
import okrworkshop.documents.JsonParts;
import okrworkshop.shared.RefusedException;

/** What comes from browsers: some lines of plain text, and ids that this server has made. */
final class Typed {
    private Typed() {}

    /** @throws RefusedException {@code text.empty}, {@code text.too-long} (limit), {@code text.malformed} */
    static String text(String typed, int limit) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw new RefusedException("text.empty");
        }
        if (text.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        if (text.codePoints().anyMatch(Typed::broken)) {
            throw new RefusedException("text.malformed");
        }
        return text;
    }

    private static boolean broken(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\t';
    }

    /** @param code of the refusal of what is no such id */
    static UUID id(JsonParts arguments, String part, String code) {
        String text = arguments.text(part);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like an id in another spelling.
        }
        throw new RefusedException(code, part);
    }
}
