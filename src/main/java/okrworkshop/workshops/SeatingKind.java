package okrworkshop.workshops;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decides in which group somebody sits. The trainer may move people afterwards, whatever it is. */
public enum SeatingKind {
    /** Everybody chooses; whoever doesn't comes into the smallest group. */
    FREE,
    /** The smallest group. */
    BALANCED,
    /** One of the smallest groups, by lot. */
    LOT,
    /** The group that stands beside the name on the trainer's list; people who aren't on it come into the smallest group. */
    ROSTER;

    /** The name in the API and in keys of texts. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SeatingKind> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst();
    }
}
