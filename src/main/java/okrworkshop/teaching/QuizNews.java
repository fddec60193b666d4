package okrworkshop.teaching;

import okrworkshop.shared.WorkshopId;

/** Tells pages that something about the quiz of a workshop has changed. Any thread may call. */
@FunctionalInterface
public interface QuizNews {
    /**
     * Calls back, at most about twice a second, from a thread that must not be kept waiting.
     *
     * @return ends it
     */
    Runnable listen(WorkshopId workshop, Runnable changed);
}
