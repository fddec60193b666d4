package okrworkshop.closing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is going to do after the workshop.
 *
 * @param id the person's own, 1 to 40 of letters, digits, {@code -} and {@code _}
 * @param with whom, as typed, may be empty
 * @param shared whether the group sees it; otherwise nobody but the person does
 */
public record NextStep(String id, String what, Optional<LocalDate> until, String with, boolean shared) {
    /** UTF-16 units. */
    public static final int WHAT = 300;

    public static final int WITH = 100;

    /** Of one person. */
    public static final int MOST = 10;
}
