package okrworkshop.teaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Quizzes about writing. Any thread may call. Calls with a {@code trainer} refuse everybody but the crew with
 * {@code workshop.unknown}, and observers who change something with {@code crew.observer}.
 */
public interface Quizzes {
    /** Most items of a workshop's own. */
    int ITEMS = 200;

    /** Most items of one quiz. */
    int AT_ONCE = 30;

    /** Most quizzes of a workshop. */
    int MOST = 100;

    /** The items that come with the product. */
    List<QuizItem> shipped(Language language);

    /** The workshop's own items, oldest first. */
    List<QuizItem> own(PersonId trainer, WorkshopId workshop);

    /**
     * Adds an item, or puts it in place of the one with its id.
     *
     * @throws okrworkshop.shared.RefusedException {@code text.empty}, {@code text.too-long} (limit), {@code text.malformed},
     *     {@code quiz.items-full} (limit), {@code quiz.item-twice} when the same statement is among the own items already
     */
    QuizItem keep(PersonId trainer, WorkshopId workshop, QuizItem item);

    /** Takes an own item out; quizzes that had it keep it. */
    void remove(PersonId trainer, WorkshopId workshop, UUID item);

    /** The quiz on the screens. It is not for participants as it is: it holds what is right, and everybody's answers. */
    Optional<QuizRound> on(WorkshopId workshop);

    /** The quiz on the screens in numbers. */
    Optional<QuizTally> tally(WorkshopId workshop);

    /**
     * Starts a quiz on all screens, in place of one that is there.
     *
     * @param atOnce whether all items are open from the beginning; otherwise one after the other
     * @throws okrworkshop.shared.RefusedException {@code quiz.none}, {@code quiz.too-long} (limit), {@code quiz.full} (limit),
     *     {@code workshop.closed}
     */
    QuizRound start(PersonId trainer, WorkshopId workshop, List<QuizItem> items, boolean atOnce);

    /** Shows one item on all screens with what is right, as an example; refused like {@link #start}. */
    QuizRound show(PersonId trainer, WorkshopId workshop, QuizItem example);

    /**
     * Solves what is open and opens the next item.
     *
     * @param reached of the quiz that the trainer saw; nothing happens when somebody else was quicker
     * @throws okrworkshop.shared.RefusedException {@code quiz.unknown}
     */
    void next(PersonId trainer, WorkshopId workshop, UUID round, int reached);

    /** Shows what is right of the open items; refused like {@link #next}. */
    void solve(PersonId trainer, WorkshopId workshop, UUID round);

    /** Ends it and shows what is right of everything that was open. */
    void end(PersonId trainer, WorkshopId workshop, UUID round);

    /** Takes it off the screens for good. */
    void putAway(PersonId trainer, WorkshopId workshop, UUID round);

    /**
     * Answers once and for all; afterwards the person sees what is right.
     *
     * @param place of the item
     * @param marks ids of options, none for "nothing is wrong"
     * @param speaksFor of a shared device, for whom; otherwise empty
     * @throws okrworkshop.shared.RefusedException {@code quiz.unknown}, {@code quiz.over} when the item isn't open,
     *     {@code quiz.answered}, {@code quiz.marks}, {@code quiz.for}
     */
    void answer(PersonId member, WorkshopId workshop, UUID round, int place, Set<String> marks, String speaksFor);
}
