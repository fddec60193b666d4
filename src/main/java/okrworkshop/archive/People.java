package okrworkshop.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an archive says about people. Addresses, devices, codes and tokens are in none. */
public enum People {
    /** Their names as they stand. */
    NAMES,
    /** Numbers in place of names, also where people have written them. */
    ROLES;

    /** The name in archives and in the API. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<People> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(people -> people.wireName().equals(name))
                .findFirst();
    }
}
