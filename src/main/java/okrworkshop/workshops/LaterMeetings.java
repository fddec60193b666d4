package okrworkshop.workshops;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.WorkshopTemplate;

/**
 * Meetings that go on with the OKR which groups accepted in an earlier workshop. They are workshops of their own, with their own
 * code, people and documents; the earlier one is read and never changed. Any thread may call.
 */
public interface LaterMeetings {
    /** Methods that begin with an OKR. */
    List<WorkshopTemplate> methods();

    /** Methods by which groups write an OKR for a new cycle; they begin with the earlier one as findings, graded as it was. */
    default List<WorkshopTemplate> cycles() {
        return List.of();
    }

    /**
     * What each group of a workshop could take along, in the order of the groups.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code crew.observer}
     */
    List<Offer> offers(PersonId trainer, WorkshopId earlier);

    /**
     * Makes the later meeting: a workshop in the lobby, of the one who asks, whose groups have their names and begin with their
     * accepted OKR; by a method of {@link #cycles} with what became of it.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #offers} and {@link Workshops#create}, {@code meeting.method},
     *     {@code meeting.groups} when there is none, {@code group.unknown}
     */
    Workshop begin(PersonId trainer, WorkshopId earlier, MeetingPlan plan);

    /** Where the group's OKR comes from; empty when the group began with nothing. */
    Optional<Origin> origin(WorkshopId workshop, GroupId group);

    /** How much a group has accepted. */
    record Offer(Group group, int objectives, int keyResults) {
        /** Whether there is anything to go on with. */
        public boolean worth() {
            return objectives > 0;
        }
    }
}
