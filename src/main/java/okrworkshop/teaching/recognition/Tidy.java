package okrworkshop.teaching.recognition;

import okrworkshop.teaching.Found;

/** A statement as one line without decoration. */
final class Tidy {
    private Tidy() {}

    static String of(String raw) {
        String line = raw.replaceAll("\\*{2,3}|_{2}|`", "")
                .replaceAll("[\\s\\u3000\\u00A0]+", " ")
                .strip()
                .replaceAll("[;；。,，、|]+$", "")
                .strip();
        return line.codePointCount(0, line.length()) <= Found.TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Found.TEXT - 1)) + "…";
    }

    /** Whether something is said: a letter or sign of a language. */
    static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
