package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
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
     * @return empty when nothing is lacking
     */
    Optional<Departure> of(Workshop now, int position, String reason, Instant at) {
        if (position <= now.position() || now.step().done().isEmpty()) {
            return Optional.empty();
        }
        List<Departure.Unmet> unmet;
        try {
            Set<GroupId> seated = seats.of(now.id()).stream().map(Seat::group).collect(Collectors.toSet());
            unmet = now.groups().stream()
                    .filter(group -> seated.contains(group.id()))
                    .flatMap(group -> unmet(now, group))
                    .toList();
        } catch (RefusedException unreadable) {
            LOG.warn("Moved on without noting what was unmet: {}", unreadable.getMessage());
            return Optional.empty();
        }
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Departure(now.id(), at, now.trainer(), now.step().id(), reason, unmet));
    }

    private Stream<Departure.Unmet> unmet(Workshop now, Group group) {
        return progress.gates(now, group).stream()
                .filter(state -> !state.met())
                .map(state -> new Departure.Unmet(group.id(), state.id(), state.have(), state.need()));
    }
}
