package okrworkshop.cockpit.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.attention.GroupAttention;
import okrworkshop.documents.Purpose;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Signal;
import okrworkshop.workshops.StepTime;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Mistakes;

/** Everything that the cockpit shows, read at one moment. */
record CockpitState(
        Workshop workshop,
        List<GroupProgress> groups,
        List<Seat> seats,
        List<Departure> departures,
        List<StepTime> times,
        Lead lead,
        Optional<Instant> undoable,
        Map<GroupId, GroupAttention> wants,
        Map<GroupId, Mistakes> writing,
        StepTexts texts,
        Instant now) {
    CockpitState {
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
        departures = List.copyOf(departures);
        times = List.copyOf(times);
        wants = Map.copyOf(wants);
        writing = Map.copyOf(writing);
    }

    /** What the group wants from the trainer. */
    GroupAttention wants(GroupProgress group) {
        return wants.getOrDefault(group.group().id(), GroupAttention.NONE);
    }

    /** What the lint finds in the group's draft. */
    Mistakes writing(GroupProgress group) {
        return writing.getOrDefault(group.group().id(), Mistakes.NONE);
    }

    /**
     * Who leads, as the person at this page is concerned.
     *
     * @param own whether it is the person at this page
     * @param name of whoever leads
     * @param takable whether the person may take the lead now
     * @param helps whether the person may help in groups and with people
     * @param makes whether the person may begin workshops of their own
     * @param others to whom it can be handed over, by name
     */
    record Lead(boolean own, String name, boolean takable, boolean helps, boolean makes, Map<PersonId, String> others) {
        Lead {
            others = Map.copyOf(others);
        }
    }

    /** The step in which a group is. */
    StepTemplate step(Group group) {
        return workshop.seenBy(group).step();
    }

    Optional<Signal> signal(GroupProgress group) {
        return Signal.of(group, workshop, now);
    }

    List<Seat> seatsOf(GroupId group) {
        return seats.stream().filter(seat -> seat.group().equals(group)).toList();
    }

    int here() {
        return groups.stream().mapToInt(GroupProgress::present).sum();
    }

    /** What people do in their step that is hidden from the others in at least one group. */
    Set<Purpose> hidden() {
        return workshop.phase() != Phase.RUNNING
                ? Set.of()
                : groups.stream()
                        .flatMap(group -> group.rounds().stream())
                        .filter(GroupProgress.OpenRound::hidden)
                        .map(GroupProgress.OpenRound::purpose)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Groups among these in which somebody has given something that the others don't see yet. */
    static long withSecrets(List<GroupProgress> groups) {
        return groups.stream()
                .filter(group -> group.rounds().stream().anyMatch(round -> round.hidden() && round.people() > 0))
                .count();
    }

    /** Groups with people among these that have not met their step's definition of done. */
    static List<GroupProgress> unfinished(List<GroupProgress> groups) {
        return groups.stream()
                .filter(group -> group.seats() > 0 && group.met() < group.done().size())
                .toList();
    }
}
