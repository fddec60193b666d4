package okrworkshop.cockpit.ui;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.Purpose;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Everything that the cockpit shows, read at one moment. */
record CockpitState(
        Workshop workshop,
        List<GroupProgress> groups,
        List<Seat> seats,
        List<Departure> departures,
        StepTexts texts,
        Instant now) {
    CockpitState {
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
        departures = List.copyOf(departures);
    }

    List<Seat> seatsOf(GroupId group) {
        return seats.stream().filter(seat -> seat.group().equals(group)).toList();
    }

    int here() {
        return groups.stream().mapToInt(GroupProgress::present).sum();
    }

    /** What people do in the current step that is hidden from the others in at least one group. */
    Set<Purpose> hidden() {
        return workshop.phase() != Phase.RUNNING
                ? Set.of()
                : groups.stream()
                        .flatMap(group -> group.rounds().stream())
                        .filter(GroupProgress.OpenRound::hidden)
                        .map(GroupProgress.OpenRound::purpose)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Groups in which somebody has given something that the others don't see yet. */
    long withSecrets() {
        return groups.stream()
                .filter(group -> group.rounds().stream().anyMatch(round -> round.hidden() && round.people() > 0))
                .count();
    }

    /** Groups with people that have not met the step's definition of done. */
    long unfinished() {
        return groups.stream()
                .filter(group -> group.seats() > 0 && group.met() < group.done().size())
                .count();
    }
}
