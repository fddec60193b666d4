package okrworkshop.cockpit.arrival;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.simulation.Extras;
import okrworkshop.simulation.PublicApi;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Rehearsal;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.DisposableBean;

/**
 * Rehearsals with their simulated people. The mark and the reset are in the database; the people live in this process and
 * are gone after a restart. Any thread may call.
 */
public class RehearsalStage implements DisposableBean {
    /** A laptop plays no more than that. */
    public static final int MOST_PEOPLE = 200;

    private static final String SCRIPTED = "okr-cocreation";

    private final Workshops workshops;
    private final Rehearsals rehearsals;
    private final Extras extras;
    private final Supplier<URI> server;
    private final Map<WorkshopId, Extras.Ensemble> playing = new ConcurrentHashMap<>();

    /** @param server root address of this server, asked for when it runs */
    public RehearsalStage(Workshops workshops, Rehearsals rehearsals, Extras extras, Supplier<URI> server) {
        this.workshops = workshops;
        this.rehearsals = rehearsals;
        this.extras = extras;
        this.server = server;
    }

    public Optional<Rehearsal> of(WorkshopId workshop) {
        return rehearsals.of(workshop);
    }

    /** Simulated people who are in the workshop now. */
    public int people(WorkshopId workshop) {
        return Optional.ofNullable(playing.get(workshop))
                .map(Extras.Ensemble::people)
                .orElse(0);
    }

    /** How many may come into each group. */
    public static int mostPerGroup(Workshop workshop) {
        int smallest =
                workshop.groups().stream().mapToInt(workshop::places).min().orElse(workshop.groupSize());
        int seats = Math.min(smallest, Extras.MOST_PER_GROUP);
        return Math.clamp(MOST_PEOPLE / workshop.groups().size(), 1, seats);
    }

    /**
     * @param scenes what is written where the sample workshop has nothing to say
     * @throws RefusedException {@code rehearsal.not-lobby}, {@code rehearsal.people}, {@code rehearsal.size} (most),
     *     {@code rehearsal.unreachable}
     */
    public void begin(PersonId trainer, WorkshopId id, int perGroup, List<Extras.Scene> scenes) {
        Workshop workshop = workshops.get(trainer, id);
        int most = mostPerGroup(workshop);
        if (perGroup < 1 || perGroup > most) {
            throw new RefusedException("rehearsal.size", most);
        }
        rehearsals.begin(trainer, id);
        var stage = new Extras.Stage(
                server.get(),
                workshop.code(),
                workshop.language(),
                workshop.template().id().equals(SCRIPTED),
                perGroup,
                workshop.groups().stream().map(Group::id).map(Object::toString).toList(),
                scenes);
        try {
            leave(Optional.ofNullable(playing.put(id, extras.enter(stage))));
        } catch (PublicApi.ApiFailure nobody) {
            rehearsals.reset(trainer, id);
            throw new RefusedException("rehearsal.unreachable");
        }
    }

    /** @throws RefusedException {@code rehearsal.none}, {@code store.failed} */
    public Workshop reset(PersonId trainer, WorkshopId id) {
        workshops.get(trainer, id);
        leave(Optional.ofNullable(playing.remove(id)));
        return rehearsals.reset(trainer, id);
    }

    @Override
    public void destroy() {
        playing.values().forEach(Extras.Ensemble::close);
        playing.clear();
    }

    private static void leave(Optional<Extras.Ensemble> ensemble) {
        ensemble.ifPresent(Extras.Ensemble::close);
    }
}
