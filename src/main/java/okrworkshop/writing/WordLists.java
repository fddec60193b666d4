package okrworkshop.writing;

import okrworkshop.lint.ExtraWords;
import okrworkshop.shared.WorkshopId;

/** Knows the words that a trainer added to the writing hints of a workshop. Any thread may call; it must answer from memory mostly. */
@FunctionalInterface
public interface WordLists {
    /** No word when nobody added one, or nobody knows the workshop. */
    ExtraWords of(WorkshopId workshop);
}
