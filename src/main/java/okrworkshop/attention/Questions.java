package okrworkshop.attention;

import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Questions to the trainer, with votes. Any thread may call. */
public interface Questions {
    /** Most questions of a workshop. */
    int MOST = 500;

    QuestionBoard of(WorkshopId workshop);

    /**
     * Opens or closes the asking.
     *
     * @param nameless whether people may ask without their name
     */
    void allow(PersonId trainer, WorkshopId workshop, boolean asking, boolean nameless);

    /**
     * Asks. The same person's same question is asked once.
     *
     * @throws okrworkshop.shared.RefusedException {@code question.closed}, {@code question.named}, {@code
     *     question.full} (limit), {@code text.empty}, {@code text.too-long} (limit), {@code text.malformed}
     */
    void ask(PersonId member, WorkshopId workshop, String line, boolean nameless);

    /**
     * Wants to know it too, or takes that back; nothing changes for an own question.
     *
     * @throws okrworkshop.shared.RefusedException {@code question.closed}, {@code question.unknown}
     */
    void vote(PersonId member, WorkshopId workshop, UUID question, boolean vote);

    /** @throws okrworkshop.shared.RefusedException {@code question.unknown} */
    void answered(PersonId trainer, WorkshopId workshop, UUID question, boolean answered);

    /**
     * Takes a question from all screens but the trainer's, or gives it back.
     *
     * @throws okrworkshop.shared.RefusedException {@code question.unknown}
     */
    void hide(PersonId trainer, WorkshopId workshop, UUID question, boolean hidden);
}
