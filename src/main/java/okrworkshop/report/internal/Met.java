package okrworkshop.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import okrworkshop.report.Conditions;
import okrworkshop.report.Conditions.OfStep;
import okrworkshop.report.Conditions.State;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** What of each step a group had met. Pure. */
final class Met {
    private final Workshop workshop;
    private final List<Departure> departures;
    private final Course course;

    /** @param departures oldest first */
    Met(Workshop workshop, List<Departure> departures, Course course) {
        this.workshop = workshop;
        this.departures = departures;
        this.course = course;
    }

    Conditions of(Group group, GroupProgress now) {
        return new Conditions(
                group,
                IntStream.range(0, workshop.template().steps().size())
                        .mapToObj(step -> step(group, step, now))
                        .toList());
    }

    private OfStep step(Group group, int position, GroupProgress now) {
        StepTemplate step = workshop.template().steps().get(position);
        int all = step.done().size();
        if (workshop.phase() == Phase.LOBBY || position > group.position()) {
            return new OfStep(step.id(), State.AHEAD, all, List.of(), Optional.empty());
        }
        if (position == group.position()) {
            List<String> open = now.done().stream()
                    .filter(gate -> !gate.met())
                    .map(GateState::id)
                    .toList();
            return new OfStep(step.id(), State.NOW, all, open, Optional.empty());
        }
        Optional<Departure> left = departures.stream()
                .filter(departure -> departure.step().equals(step.id()))
                .filter(departure -> departure.groups().contains(group.id()))
                .reduce((earlier, later) -> later);
        if (left.isEmpty() && course.skipped(group, position)) {
            return new OfStep(step.id(), State.AHEAD, all, List.of(), Optional.empty());
        }
        if (left.isEmpty() && course.leftByItself(group, position)) {
            return new OfStep(step.id(), State.UNKNOWN, all, List.of(), Optional.empty());
        }
        return new OfStep(
                step.id(),
                State.LEFT,
                all,
                left.map(departure -> departure.of(group.id()).stream()
                                .map(Departure.Unmet::condition)
                                .toList())
                        .orElse(List.of()),
                left.map(Departure::reason).filter(reason -> !reason.isBlank()));
    }
}
