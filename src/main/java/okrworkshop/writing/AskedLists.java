package okrworkshop.writing;

import okrworkshop.shared.WorkshopId;

/** Knows what the steps of a workshop ask of its groups. Any thread may call; it must answer from memory mostly. */
@FunctionalInterface
public interface AskedLists {
    /** Until and with this step; nothing when nobody knows the workshop or the step. */
    Asked of(WorkshopId workshop, String step);
}
