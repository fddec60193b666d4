package okrworkshop.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do in a round. */
public enum Purpose {
    WRITE,
    VOTE,
    SCORE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.wireName().equals(name))
                .findFirst();
    }
}
