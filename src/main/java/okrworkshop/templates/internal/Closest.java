package okrworkshop.templates.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Closest {
    /** Letters that may differ. */
    private static final int TYPO = 2;

    private Closest() {}

    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.min(TYPO, word.length() / 2))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** A remedy that names the closest word, or all of them. */
    static String remedy(String word, Collection<String> known) {
        return to(word, known)
                .map(meant -> "Did you mean \"" + meant + "\"?")
                .orElseGet(() -> known.isEmpty() ? "Remove it." : "Use one of: " + String.join(", ", known) + ".");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
