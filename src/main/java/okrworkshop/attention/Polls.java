package okrworkshop.attention;

import java.util.List;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Quick polls. Any thread may call. */
public interface Polls {
    /** Most polls of a workshop. */
    int MOST = 100;

    /** Oldest first. */
    List<Poll> of(WorkshopId workshop);

    /**
     * Opens a poll on all screens.
     *
     * @param choices 2 to 8, or none for a scale from 1 to 5
     * @param live whether the result is seen while it grows
     * @throws okrworkshop.shared.RefusedException {@code text.empty}, {@code text.too-long} (limit), {@code
     *     text.malformed}, {@code poll.choices} (least, most), {@code poll.full} (limit), {@code workshop.closed}
     */
    Poll open(PersonId trainer, WorkshopId workshop, String question, List<String> choices, boolean live);

    /** Ends it and shows the result, or goes on with it. */
    void close(PersonId trainer, WorkshopId workshop, UUID poll, boolean closed);

    /** Takes it off the screens for good; the result stays. */
    void putAway(PersonId trainer, WorkshopId workshop, UUID poll);

    /**
     * Answers, in place of an earlier answer of the same voice.
     *
     * @throws okrworkshop.shared.RefusedException {@code poll.unknown}, {@code poll.closed}, {@code poll.for} when the
     *     name is none of the device's, {@code poll.choice}
     */
    void answer(PersonId member, WorkshopId workshop, UUID poll, int choice, String speaksFor);
}
