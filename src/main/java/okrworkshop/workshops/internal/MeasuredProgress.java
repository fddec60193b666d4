package okrworkshop.workshops.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Pulse;
import okrworkshop.workshops.ReviewGate;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads progress from documents, seats, presence and reviews. */
@Component
class MeasuredProgress implements Progress {
    private final Standings standings;
    private final DocumentActivity activity;
    private final Clock clock;
    private final Documents documents;
    private final Seats seats;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ObjectProvider<ReviewGate> reviews;
    private final WorkshopListeners listeners = new WorkshopListeners();

    /** The broadcaster is asked for late: it has to know the channels, which have to know this. */
    MeasuredProgress(
            Standings standings,
            DocumentActivity activity,
            Clock clock,
            Documents documents,
            Seats seats,
            ObjectProvider<Broadcaster> broadcaster,
            ObjectProvider<ReviewGate> reviews) {
        this.standings = standings;
        this.activity = activity;
        this.clock = clock;
        this.documents = documents;
        this.seats = seats;
        this.broadcaster = broadcaster;
        this.reviews = reviews;
    }

    @Override
    public List<GroupProgress> of(Workshop workshop) {
        Map<GroupId, List<Seat>> members = seats.of(workshop.id()).stream().collect(Collectors.groupingBy(Seat::group));
        Set<PersonId> present = present(workshop.id());
        return workshop.openGroups().stream()
                .map(group -> measure(workshop, group, members.getOrDefault(group.id(), List.of()), present))
                .toList();
    }

    @Override
    public GroupProgress of(Workshop workshop, GroupId id) {
        Group group = workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
        return measure(workshop, group, members(workshop, group), present(workshop.id()));
    }

    /** The states of the gates of the group's step alone. */
    List<GateState> gates(Workshop workshop, Group group) {
        Workshop here = workshop.seenBy(group);
        return gates(here, group, standings.of(here, group.document(), members(here, group)));
    }

    Set<PersonId> present(WorkshopId workshop) {
        return broadcaster.getObject().present(workshop);
    }

    @Override
    public List<Flow> flows(Workshop workshop, StepTemplate step) {
        return workshop.openGroups().stream()
                .map(group -> new Flow(group, Flows.into(step, documents.read(group.document()))))
                .toList();
    }

    @Override
    public List<StepCheck> checks(Workshop workshop, GroupId id) {
        Group group = workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
        List<String> reached = workshop.template().steps().subList(0, group.position() + 1).stream()
                .map(StepTemplate::id)
                .toList();
        return StepCheck.of(workshop.template(), documents.read(group.document())).stream()
                .filter(check -> reached.contains(check.step()))
                .toList();
    }

    @Override
    public Registration listen(WorkshopId workshop, Runnable changed) {
        return listeners.listen(workshop, changed)::run;
    }

    /** Workshops that somebody watches. */
    Set<WorkshopId> watched() {
        return listeners.workshops();
    }

    void tellListeners(WorkshopId workshop) {
        listeners.tell(workshop);
    }

    private GroupProgress measure(Workshop workshop, Group group, List<Seat> members, Set<PersonId> present) {
        Workshop own = workshop.seenBy(group);
        Standings.Standing standing = standings.of(own, group.document(), members);
        int here = (int)
                members.stream().filter(seat -> present.contains(seat.person())).count();
        return new GroupProgress(
                group,
                members.size(),
                here,
                standing.cards(),
                gates(own, group, standing),
                standing.lastActivity(),
                standing.rounds().among(members),
                new Pulse(standing.unchangedSince(), activity.perMinute(group.document(), clock.instant())),
                standing.picture());
    }

    private List<Seat> members(Workshop workshop, Group group) {
        return seats.of(workshop.id()).stream()
                .filter(seat -> seat.group().equals(group.id()))
                .toList();
    }

    private List<GateState> gates(Workshop workshop, Group group, Standings.Standing standing) {
        return workshop.step().done().stream()
                .map(gate -> state(workshop, group, gate, standing))
                .toList();
    }

    private GateState state(Workshop workshop, Group group, Gate gate, Standings.Standing standing) {
        return standing.gate(gate).orElseGet(() -> reviewed(workshop, group, gate));
    }

    private GateState reviewed(Workshop workshop, Group group, Gate gate) {
        ReviewGate gates = reviews.getIfAvailable();
        return gates == null
                ? new GateState(gate.id(), false, 0, 1)
                : gates.received(workshop.id(), group.id(), gate.id());
    }
}
