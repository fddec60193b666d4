package okrworkshop.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.DeletedWorkshop;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** How long the workshops of a test are kept, whoever asks. */
public final class MemoryKeepings implements Keepings {
    private static final int DAYS = 90;

    private final Map<WorkshopId, Keeping> kept = new HashMap<>();
    private final List<DeletedWorkshop> bin = new ArrayList<>();
    private final Workshops workshops;
    private final Clock clock;

    public MemoryKeepings(Workshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public Keeping of(WorkshopId id) {
        return kept.getOrDefault(id, new Keeping(Optional.empty(), false, DAYS, ""));
    }

    @Override
    public Keeping keep(PersonId owner, WorkshopId id, Optional<LocalDate> until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (until.filter(day -> !day.isAfter(today)).isPresent()) {
            throw new RefusedException("keeping.day", YEARS);
        }
        return put(id, new Keeping(until, until.isEmpty(), DAYS, of(id).contact()));
    }

    @Override
    public Keeping contact(PersonId owner, WorkshopId id, String contact) {
        return put(id, new Keeping(of(id).until(), of(id).on(), DAYS, contact));
    }

    private Keeping put(WorkshopId id, Keeping keeping) {
        kept.put(id, keeping);
        return keeping;
    }

    @Override
    public void delete(PersonId owner, WorkshopId id) {
        String title = workshops.get(owner, id).title();
        bin.add(new DeletedWorkshop(id, title, clock.instant(), clock.instant().plus(BIN)));
    }

    @Override
    public List<DeletedWorkshop> deleted(PersonId owner) {
        return List.copyOf(bin);
    }

    @Override
    public Workshop restore(PersonId owner, WorkshopId id) {
        bin.removeIf(deleted -> deleted.id().equals(id));
        return workshops.get(owner, id);
    }
}
