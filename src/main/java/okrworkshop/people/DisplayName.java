package okrworkshop.people;

import okrworkshop.shared.RefusedException;

/** The rule for names that people give themselves, their groups and their tokens. */
public final class DisplayName {
    /** Most characters (UTF-16 units) of a name. */
    public static final int LIMIT = 40;

    private DisplayName() {}

    /**
     * The name in one line, without control characters and characters that turn the direction of writing.
     *
     * @throws RefusedException {@code name.empty}, {@code name.too-long}
     */
    public static String of(String typed) {
        if (typed.length() > 10 * LIMIT) {
            throw new RefusedException("name.too-long", LIMIT);
        }
        String name = typed.replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]", "")
                .strip();
        if (name.replaceAll("[\\u200c\\u200d]", "").isBlank()) {
            throw new RefusedException("name.empty");
        }
        if (name.length() > LIMIT) {
            throw new RefusedException("name.too-long", LIMIT);
        }
        return name;
    }
}
