package okrworkshop.documents;

/** The characters of ids that clients make: letters, digits, {@code _} and {@code -} of ASCII. Each frame is full of them. */
final class IdForm {
    private static final int LONGEST = 40;

    private IdForm() {}

    /** Whether the text from one place to another has 1 to 40 such characters. */
    static boolean matches(String text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
