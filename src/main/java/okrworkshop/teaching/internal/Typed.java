package okrworkshop.teaching.internal;

import okrworkshop.shared.RefusedException;

/** What people type here: one line of plain text. */
final class Typed {
    private Typed() {}

    /** @throws RefusedException {@code text.too-long} (limit), {@code text.malformed} */
    static String line(String typed, int limit) {
        String line = typed.replaceAll("[\\s\\u3000]+", " ").strip();
        if (line.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        if (line.codePoints().anyMatch(Typed::broken)) {
            throw new RefusedException("text.malformed");
        }
        return line;
    }

    private static boolean broken(int point) {
        return Character.getType(point) == Character.SURROGATE || Character.isISOControl(point);
    }
}
