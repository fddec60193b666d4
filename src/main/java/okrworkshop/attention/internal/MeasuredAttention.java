package okrworkshop.attention.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.attention.AttentionFacts;
import okrworkshop.attention.GroupAttention;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.HelpCall;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.Readiness;
import okrworkshop.attention.ReadyMarks;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Reads what each group wants from the queue, the marks, the seats and who is here. */
@Component
class MeasuredAttention implements AttentionFacts {
    private final HelpDesk desk;
    private final Readiness readiness;
    private final Seats seats;
    private final Broadcaster broadcaster;

    MeasuredAttention(HelpDesk desk, Readiness readiness, Seats seats, Broadcaster broadcaster) {
        this.desk = desk;
        this.readiness = readiness;
        this.seats = seats;
        this.broadcaster = broadcaster;
    }

    @Override
    public Map<GroupId, GroupAttention> of(Workshop workshop) {
        Set<PersonId> present = broadcaster.present(workshop.id());
        ReadyMarks marks = readiness.of(workshop.id());
        List<Seat> everybody = seats.of(workshop.id());
        Map<GroupId, GroupAttention> facts = new HashMap<>();
        for (Group group : workshop.groups()) {
            List<PersonId> here = everybody.stream()
                    .filter(seat -> seat.group().equals(group.id()))
                    .map(Seat::person)
                    .filter(present::contains)
                    .toList();
            List<HelpCall> calls = desk.of(workshop.id()).of(group.id());
            facts.put(group.id(), of(calls, here, marks, group.id(), GroupPlace.of(workshop, group)));
        }
        return facts;
    }

    private static GroupAttention of(
            List<HelpCall> calls, List<PersonId> here, ReadyMarks marks, GroupId group, String place) {
        int coming =
                (int) calls.stream().filter(call -> call.coming().isPresent()).count();
        int ready =
                (int) here.stream().filter(marks.people(group, place)::contains).count();
        boolean all = !here.isEmpty() && ready == here.size();
        return new GroupAttention(
                calls.size() - coming,
                coming,
                calls.stream().map(HelpCall::at).min(Instant::compareTo),
                ready,
                here.size(),
                all || marks.forGroup(group, place).isPresent());
    }
}
