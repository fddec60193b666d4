package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.DeletedWorkshop;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Days and the bin in the database; a day begins where the server is. */
@Component
class StoredKeepings implements Keepings {
    private final Authority authority;
    private final Changes changes;
    private final StoredJoining joining;
    private final KnownWorkshops known;
    private final KeepingRows rows;
    private final Rehearsals rehearsals;
    private final Seats seats;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final WorkshopsSettings settings;
    private final Clock clock;

    StoredKeepings(
            Authority authority,
            Changes changes,
            StoredJoining joining,
            KnownWorkshops known,
            KeepingRows rows,
            Rehearsals rehearsals,
            Seats seats,
            ObjectProvider<Broadcaster> broadcaster,
            WorkshopsSettings settings,
            Clock clock) {
        this.authority = authority;
        this.changes = changes;
        this.joining = joining;
        this.known = known;
        this.rows = rows;
        this.rehearsals = rehearsals;
        this.seats = seats;
        this.broadcaster = broadcaster;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Keeping of(WorkshopId id) {
        return known.get(id)
                .flatMap(workshop -> rows.of(id, settings.keepDays()))
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
    }

    @Override
    public Keeping keep(PersonId owner, WorkshopId id, Optional<LocalDate> until) {
        authority.own(owner, id);
        LocalDate today = today();
        if (until.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(YEARS)))
                .isPresent()) {
            throw new RefusedException("keeping.day", YEARS);
        }
        rows.put(id, new Keeping(until, until.isEmpty(), settings.keepDays(), of(id).contact()));
        tell(id);
        return of(id);
    }

    @Override
    public Keeping contact(PersonId owner, WorkshopId id, String contact) {
        authority.own(owner, id);
        Keeping now = of(id);
        rows.put(id, new Keeping(now.until(), now.on(), now.days(), Plans.line(contact, Keeping.CONTACT)));
        tell(id);
        return of(id);
    }

    /** Says when a workshop that is about to be closed is deleted, unless its owner has said so. */
    void closing(WorkshopId id) {
        Keeping now = of(id);
        if (!now.on() && now.until().filter(day -> day.isAfter(today())).isEmpty()) {
            rows.put(id, new Keeping(byDefault(), false, now.days(), now.contact()));
        }
        tell(id);
    }

    @Override
    public void delete(PersonId owner, WorkshopId id) {
        Workshop workshop = authority.own(owner, id);
        if (workshop.phase() == Phase.RUNNING) {
            throw new RefusedException("keeping.running");
        }
        if (rehearsals.of(id).isPresent()) {
            throw new RefusedException("keeping.rehearsal");
        }
        bin(workshop);
    }

    /** Nobody joins and nothing moves meanwhile. */
    void bin(Workshop workshop) {
        WorkshopId id = workshop.id();
        joining.alone(
                id,
                () -> changes.alone(id, () -> {
                    if (rows.bin(id, now())) {
                        tellEnd(workshop);
                    }
                    known.remove(workshop);
                    return workshop;
                }));
    }

    private void tellEnd(Workshop workshop) {
        WorkshopId id = workshop.id();
        Set<PersonId> everybody = new HashSet<>(workshop.crew().helpers().keySet());
        everybody.add(workshop.crew().owner());
        seats.of(id).stream().map(Seat::person).forEach(everybody::add);
        broadcaster.getObject().publish(new Audience.Everyone(id), viewer -> KeepingBody.DELETED.event());
        broadcaster.getObject().dismiss(id, everybody);
    }

    private void tell(WorkshopId id) {
        KeepingBody body = KeepingBody.of(of(id));
        broadcaster.getObject().publish(new Audience.Everyone(id), viewer -> body.event());
    }

    @Override
    public List<DeletedWorkshop> deleted(PersonId owner) {
        return rows.binned(owner);
    }

    @Override
    public Workshop restore(PersonId owner, WorkshopId id) {
        if (!rows.takeOut(id, owner, now().minus(BIN))) {
            throw new RefusedException("workshop.unknown");
        }
        Keeping now = of(id);
        if (now.until().filter(day -> !day.isAfter(today())).isPresent()) {
            rows.put(id, new Keeping(byDefault(), byDefault().isEmpty(), now.days(), now.contact()));
        }
        return authority.own(owner, id);
    }

    private Optional<LocalDate> byDefault() {
        return settings.keepDays() > 0 ? Optional.of(today().plusDays(settings.keepDays())) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
