package okrworkshop.closing;

import java.util.Optional;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The end of a workshop and its feedback. Any thread may call. Calls with a {@code trainer} refuse other people's workshops with
 * {@code workshop.unknown}; for the others callers have established who the person is. Nobody is told who answered what.
 */
public interface Feedback {
    /** A workshop that isn't running is never {@link ClosingPhase#OPEN}. */
    ClosingPhase phase(WorkshopId workshop);

    /**
     * Asks everybody for their next steps and their feedback.
     *
     * @throws okrworkshop.shared.RefusedException {@code closing.none} when the method asks nothing, {@code
     *     workshop.not-running}, {@code crew.observer}, {@code crew.not-leading}
     */
    void open(PersonId trainer, WorkshopId workshop);

    /** @throws okrworkshop.shared.RefusedException {@code crew.observer}, {@code crew.not-leading} */
    void end(PersonId trainer, WorkshopId workshop);

    /** Sums and texts without names, nothing of fewer than three; empty when the method asks nothing at the end. */
    Optional<SurveyResults> results(PersonId trainer, WorkshopId workshop);

    /** What the person has handed in. */
    Answers mine(WorkshopId workshop, PersonId person);

    /**
     * Hands in, again and again until the end; the newest counts.
     *
     * @throws okrworkshop.shared.RefusedException {@code closing.not-open}, and those of {@link
     *     okrworkshop.preparation.Questionnaire#complete}
     */
    void answer(WorkshopId workshop, PersonId person, Answers answers);
}
