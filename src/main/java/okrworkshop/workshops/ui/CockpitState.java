package okrworkshop.workshops.ui;

import java.time.Instant;
import java.util.List;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Workshop;

/** Everything that the cockpit shows, read at one moment. */
record CockpitState(Workshop workshop, List<GroupProgress> groups, List<Seat> seats, StepTexts texts, Instant now) {
    CockpitState {
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
    }

    List<Seat> seatsOf(GroupId group) {
        return seats.stream().filter(seat -> seat.group().equals(group)).toList();
    }

    int here() {
        return groups.stream().mapToInt(GroupProgress::present).sum();
    }

    /** Groups with people that have not met the step's definition of done. */
    long unfinished() {
        return groups.stream()
                .filter(group -> group.seats() > 0 && group.met() < group.done().size())
                .count();
    }
}
