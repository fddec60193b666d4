package okrworkshop.closing.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.NextStep;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each participant of their own end of the workshop (rules F3, F4), once it has been opened; trainers hear nothing of it. */
@Component
class ClosingChannel implements Channel {
    private static final Set<String> ENDS = Set.of("closed", "reopened");

    private final Workshops workshops;
    private final Seats seats;
    private final StoredClosing closing;
    private final ObjectProvider<Broadcaster> broadcaster;

    /** The broadcaster is asked for late: it has to know the channels, one of which is this. */
    ClosingChannel(Workshops workshops, Seats seats, StoredClosing closing, ObjectProvider<Broadcaster> broadcaster) {
        this.workshops = workshops;
        this.seats = seats;
        this.closing = closing;
        this.broadcaster = broadcaster;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return closing.phase(viewer.workshop()) == ClosingPhase.WAITING
                ? List.of()
                : body(viewer).map(ClosingBody::event).stream().toList();
    }

    @EventListener
    void on(WorkshopEvent event) {
        if (ENDS.contains(event.type())) {
            everybody(event.workshop());
        }
    }

    @EventListener
    void on(ClosingMoved moved) {
        everybody(moved.workshop());
    }

    /** Each has their own event: what they are made of is read once for all. */
    private void everybody(WorkshopId id) {
        if (closing.phase(id) != ClosingPhase.WAITING) {
            tell(id, seats.of(id), closing.whole(id));
        }
    }

    /** Tells the group of somebody who has shared something, or doesn't share it any more. */
    void group(WorkshopId id, GroupId group) {
        List<Seat> members =
                seats.of(id).stream().filter(seat -> seat.group().equals(group)).toList();
        tell(id, members, closing.whole(id));
    }

    void person(WorkshopId id, PersonId person) {
        publish(id, person, viewer -> body(viewer).orElseThrow());
    }

    private void tell(WorkshopId id, List<Seat> people, WholeClosing whole) {
        people.forEach(
                seat -> publish(id, seat.person(), viewer -> body(viewer, whole).orElseThrow()));
    }

    private void publish(WorkshopId id, PersonId person, Function<Viewer, ClosingBody> body) {
        broadcaster
                .getObject()
                .publish(
                        new Audience.Person(id, person),
                        viewer -> body.apply(viewer).event());
    }

    private Optional<ClosingBody> body(Viewer viewer) {
        return body(
                viewer,
                WholeClosing.of(
                        viewer.person(),
                        closing.of(viewer.workshop(), viewer.person()),
                        closing.shared(viewer.workshop()),
                        closing.mine(viewer.workshop(), viewer.person())));
    }

    private Optional<ClosingBody> body(Viewer viewer, WholeClosing whole) {
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.empty();
        }
        return workshops
                .byId(viewer.workshop())
                .filter(workshop -> closing.phase(workshop) != ClosingPhase.WAITING)
                .flatMap(workshop -> workshop.template()
                        .closing()
                        .map(asked -> ClosingBody.of(
                                closing.phase(workshop),
                                asked,
                                workshop.template().messages(),
                                viewer.language(),
                                whole.of(viewer.person()),
                                shared(workshop, viewer, whole),
                                whole.mine(viewer.person()))));
    }

    /** Of the others in the group, in the order in which they joined. */
    private List<ClosingBody.SharedBody> shared(Workshop workshop, Viewer viewer, WholeClosing whole) {
        return seats.of(workshop.id()).stream()
                .filter(seat -> Optional.of(seat.group()).equals(viewer.group())
                        && !seat.person().equals(viewer.person()))
                .flatMap(seat -> whole.of(seat.person()).stream()
                        .filter(NextStep::shared)
                        .map(step -> ClosingBody.SharedBody.of(seat.name(), step)))
                .toList();
    }
}
