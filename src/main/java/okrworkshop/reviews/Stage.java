package okrworkshop.reviews;

import java.util.Locale;
import java.util.Optional;

/** How far a review is; each stage but the last one ends with one submit of one side. */
public enum Stage {
    /** The reviewers judge; the authors see nothing of it yet. */
    OPEN,
    /** The authors see what was said, and answer. */
    SUBMITTED,
    /** The reviewers look again at what was open. */
    ANSWERED,
    /** Both have said all they had to say. */
    RECHECKED;

    /** Name on the wire, in the database and in exports. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty behind the last one. */
    public Optional<Stage> next() {
        return this == RECHECKED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Empty before the first one. */
    public Optional<Stage> previous() {
        return this == OPEN ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** @return empty for a name that none has */
    public static Optional<Stage> of(String wireName) {
        for (Stage stage : values()) {
            if (stage.wireName().equals(wireName)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
