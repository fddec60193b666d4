package okrworkshop.attention.internal;

import okrworkshop.shared.RefusedException;

/** The rule for what people type here: plain text, of limited length. */
final class Line {
    private Line() {}

    /**
     * The text without white space around it; may be empty.
     *
     * @throws RefusedException {@code text.too-long} (limit), {@code text.malformed}
     */
    static String of(String typed, int limit) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        boolean broken = text.codePoints().anyMatch(Line::broken);
        if (broken) {
            throw new RefusedException("text.malformed");
        }
        return text;
    }

    /** @throws RefusedException also {@code text.empty} */
    static String required(String typed, int limit) {
        String text = of(typed, limit);
        if (text.isEmpty()) {
            throw new RefusedException("text.empty");
        }
        return text;
    }

    private static boolean broken(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\t';
    }
}
