package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds what the groups still lack when a step is left. */
@Component
class Leaving {
    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final MeasuredProgress progress;
    private final Seats seats;

    Leaving(MeasuredProgress progress, Seats seats) {
        this.progress = progress;
        this.seats = seats;
    }

    /**
     * A step that is left backwards is not left for good. Groups without people lack nothing. Never keeps a trainer from
     * moving: what cannot be read now is not kept.
     *
     * @param moving the groups that go
     * @return one for each step that is left with gaps, in the order of the steps
     */
    List<Departure> of(Workshop now, Predicate<Group> moving, int position, PersonId by, String reason, Instant at) {
        Map<Integer, List<Departure.Unmet>> unmet = new TreeMap<>();
        try {
            Set<GroupId> seated = seats.of(now.id()).stream().map(Seat::group).collect(Collectors.toSet());
            now.groups().stream()
                    .filter(moving)
                    .filter(group -> group.position() < position && seated.contains(group.id()))
                    .forEach(group -> unmet.computeIfAbsent(group.position(), step -> new ArrayList<>())
                            .addAll(unmet(now, group)));
        } catch (RefusedException unreadable) {
            LOG.warn("Moved on without noting what was unmet: {}", unreadable.getMessage());
            return List.of();
        }
        return unmet.entrySet().stream()
                .filter(step -> !step.getValue().isEmpty())
                .map(step -> new Departure(
                        now.id(),
                        at,
                        by,
                        now.template().steps().get(step.getKey()).id(),
                        reason,
                        step.getValue()))
                .toList();
    }

    private List<Departure.Unmet> unmet(Workshop now, Group group) {
        return progress.gates(now, group).stream()
                .filter(state -> !state.met())
                .map(state -> new Departure.Unmet(group.id(), state.id(), state.have(), state.need()))
                .toList();
    }
}
