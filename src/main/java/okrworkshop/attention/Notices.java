package okrworkshop.attention;

import java.util.List;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** What the trainer says to the groups, pinned until each person has read it. Any thread may call. */
public interface Notices {
    /** Most notices of a workshop. */
    int MOST = 300;

    /** Oldest first, also those that were taken back. */
    List<Notice> of(WorkshopId workshop);

    /**
     * @param groups empty for all
     * @throws okrworkshop.shared.RefusedException {@code text.empty}, {@code text.too-long} (limit), {@code
     *     text.malformed}, {@code group.unknown}, {@code workshop.closed}, {@code notice.full} (limit)
     */
    Notice send(PersonId trainer, WorkshopId workshop, List<GroupId> groups, String line);

    /** Takes it from all screens. */
    void takeBack(PersonId trainer, WorkshopId workshop, UUID notice);

    /** The person has read it. What was read, taken back or is unknown changes nothing. */
    void read(PersonId member, WorkshopId workshop, UUID notice);

    /** How many have read it. */
    Readers readers(WorkshopId workshop, Notice notice);

    /**
     * @param read people who have read it
     * @param addressed to whom it was said
     * @param here of them are here now
     * @param hereRead of those who are here have read it
     */
    record Readers(int read, int addressed, int here, int hereRead) {}
}
