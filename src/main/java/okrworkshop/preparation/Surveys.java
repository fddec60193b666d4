package okrworkshop.preparation;

import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The surveys before class. Any thread may call. Calls with a {@code trainer} refuse other people's workshops with
 * {@code workshop.unknown}; the others are for whoever has the workshop's code.
 */
public interface Surveys {
    Preparation of(WorkshopId workshop);

    /** As {@link #of}, for the trainer, with the notes. */
    Preparation get(PersonId trainer, WorkshopId workshop);

    /** Sets the day of the workshop and the survey's last day. */
    Preparation plan(PersonId trainer, WorkshopId workshop, Optional<LocalDate> day, Optional<LocalDate> closes);

    /** @throws okrworkshop.shared.RefusedException {@code survey.has-answers}: nobody is asked one thing and told another */
    Preparation names(PersonId trainer, WorkshopId workshop, boolean names);

    /** @throws okrworkshop.shared.RefusedException {@code text.too-long} (limit) */
    Preparation note(PersonId trainer, WorkshopId workshop, String notes);

    /** @throws okrworkshop.shared.RefusedException {@code survey.none}, {@code survey.over} when its last day is gone */
    Preparation open(PersonId trainer, WorkshopId workshop);

    Preparation close(PersonId trainer, WorkshopId workshop);

    SurveyResults results(PersonId trainer, WorkshopId workshop);

    SurveyReply reply(WorkshopId workshop, Visitor visitor);

    /**
     * Keeps what stands in the fields; it does not count yet.
     *
     * @throws okrworkshop.shared.RefusedException {@code survey.closed}, {@code survey.full}, {@code survey.answer},
     *     {@code text.too-long} (limit), {@code name.too-long} (limit)
     */
    SurveyReply keep(WorkshopId workshop, Visitor visitor, Answers answers, String name);

    /**
     * Hands in, again and again until the survey closes; the newest counts.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #keep}, {@code survey.required} (number of the question),
     *     {@code survey.empty}, {@code name.empty}
     */
    SurveyReply send(WorkshopId workshop, Visitor visitor, Answers answers, String name);
}
