package okrworkshop.workshops;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a workshop is kept.
 *
 * @param until day on which it is deleted, once it is closed; none before that is settled, or when it is kept on
 * @param on whether the owner has decided to keep it without a day
 * @param days after closing, when nobody decides otherwise; 0 for no end
 * @param contact whom people can ask about what is kept of them, may be empty
 */
public record Keeping(Optional<LocalDate> until, boolean on, int days, String contact) {
    /** UTF-16 units of a contact. */
    public static final int CONTACT = 300;
}
