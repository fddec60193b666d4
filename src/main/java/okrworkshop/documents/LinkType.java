package okrworkshop.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a link from one card to another says. */
public enum LinkType {
    /** The card comes from the other one: finding from expectation, strategy from finding, objective from strategy. */
    ORIGIN,
    /** The card is part of the other one: driver under driver, strategy under driver, key result under objective, task under key result. */
    PARENT,
    /** A task waits for another one. */
    DEPENDS;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkType> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(name))
                .findFirst();
    }
}
