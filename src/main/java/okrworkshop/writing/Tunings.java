package okrworkshop.writing;

import okrworkshop.lint.Tuning;
import okrworkshop.shared.WorkshopId;

/** Knows how a trainer has set the writing hints of a workshop. Any thread may call; it must answer from memory mostly. */
@FunctionalInterface
public interface Tunings {
    /** The usual one when nobody changed it, or nobody knows the workshop. */
    Tuning of(WorkshopId workshop);
}
