package okrworkshop.workshops;

import okrworkshop.people.DisplayName;
import okrworkshop.shared.RefusedException;

/**
 * Somebody whom the trainer expects.
 *
 * @param department tells people of one name apart, may be empty
 * @param group number of the group, 0 for whichever is the smallest
 * @param role what the trainer's list says; a note for the trainer that gives no rights, may be empty
 */
public record ListedPerson(String name, String department, int group, String role) {
    /** People on a list at most. */
    public static final int MOST = 1_000;

    /** Characters of a department or role at most. */
    public static final int TEXT = 60;

    /**
     * With tidy texts.
     *
     * @throws RefusedException {@code name.empty}, {@code name.too-long} (limit), {@code text.too-long} (limit)
     */
    public static ListedPerson of(String name, String department, int group, String role) {
        return new ListedPerson(DisplayName.of(NameKey.tidy(name)), text(department), group, text(role));
    }

    /** Equal for people whom nobody could tell apart when they join. */
    public String key() {
        return NameKey.of(name) + "\n" + NameKey.of(department);
    }

    private static String text(String typed) {
        String text = NameKey.tidy(typed);
        if (text.length() > TEXT) {
            throw new RefusedException("text.too-long", TEXT);
        }
        return text;
    }
}
