package okrworkshop.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.simulation.Extras;
import okrworkshop.workshops.Rehearsal;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** Rehearsals of a test, whose people only count. */
public final class MemoryRehearsals implements Rehearsals, Extras {
    private final Map<WorkshopId, Rehearsal> rehearsals = new HashMap<>();
    private final Workshops workshops;
    private final Clock clock;
    private Optional<Stage> stage = Optional.empty();
    private int left;

    MemoryRehearsals(Workshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    public void clear() {
        rehearsals.clear();
        stage = Optional.empty();
        left = 0;
    }

    /** What the people were last asked to play. */
    public Optional<Stage> stage() {
        return stage;
    }

    /** How often people went. */
    public int left() {
        return left;
    }

    @Override
    public Optional<Rehearsal> of(WorkshopId workshop) {
        return Optional.ofNullable(rehearsals.get(workshop));
    }

    @Override
    public void begin(PersonId trainer, WorkshopId id) {
        rehearsals.put(id, new Rehearsal(id, clock.instant(), trainer));
    }

    @Override
    public Workshop reset(PersonId trainer, WorkshopId id) {
        if (rehearsals.remove(id) == null) {
            throw new RefusedException("rehearsal.none");
        }
        return workshops.get(trainer, id);
    }

    @Override
    public Ensemble enter(Stage wished) {
        stage = Optional.of(wished);
        return new Ensemble() {
            @Override
            public int people() {
                return wished.perGroup() * wished.groups().size();
            }

            @Override
            public void close() {
                left++;
            }
        };
    }
}
