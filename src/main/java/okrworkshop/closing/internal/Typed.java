package okrworkshop.closing.internal;

import okrworkshop.shared.RefusedException;

/** Short texts as people type them. */
final class Typed {
    private Typed() {}

    /**
     * Without spaces around it.
     *
     * @throws RefusedException {@code text.too-long} (limit), {@code text.malformed}
     */
    static String text(String typed, int limit) {
        String text = typed.strip();
        if (text.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        if (text.codePoints().anyMatch(Typed::unfit)) {
            throw new RefusedException("text.malformed");
        }
        return text;
    }

    /** Half surrogate pairs and control characters; a database refuses some of them in its own words. */
    private static boolean unfit(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }
}
