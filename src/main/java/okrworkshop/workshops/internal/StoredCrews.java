package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Crews in the database; so is when the leader was last here, since another server may hold the leader's page. */
@Component
class StoredCrews implements Crews {
    private static final Duration NOTED = Duration.ofSeconds(20);

    private final Authority authority;
    private final Changes changes;
    private final KnownWorkshops known;
    private final CrewRows rows;
    private final WorkshopsSettings settings;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final RecentlyUsed<WorkshopId, Instant> noted = new RecentlyUsed<>(KnownWorkshops.MOST);

    StoredCrews(
            Authority authority,
            Changes changes,
            KnownWorkshops known,
            CrewRows rows,
            WorkshopsSettings settings,
            ObjectProvider<Broadcaster> broadcaster) {
        this.authority = authority;
        this.changes = changes;
        this.known = known;
        this.rows = rows;
        this.settings = settings;
        this.broadcaster = broadcaster;
    }

    @Override
    public Workshop handOver(PersonId leader, WorkshopId id, PersonId to) {
        authority.lead(leader, id);
        Workshop handed = changes.make(leader, id, (now, at) -> CrewMoves.handOver(now, leader, to));
        begin(to, id);
        return handed;
    }

    @Override
    public Workshop takeLead(PersonId person, WorkshopId id) {
        authority.help(person, id);
        Workshop taken = changes.make(person, id, (now, at) -> CrewMoves.take(now, person, away(id, at)));
        begin(person, id);
        return taken;
    }

    @Override
    public boolean leaderAway(WorkshopId id) {
        return away(id, changes.now());
    }

    @Override
    public void here(PersonId person, WorkshopId id) {
        Instant now = changes.now();
        boolean leads =
                known.get(id).filter(workshop -> workshop.crew().leads(person)).isPresent();
        boolean due =
                noted.get(id).filter(last -> last.plus(NOTED).isAfter(now)).isEmpty();
        if (leads && due) {
            begin(person, id);
        }
    }

    @Override
    public Workshop join(PersonId person, WorkshopId id, CrewRole role) {
        Workshop joined = changes.make(person, id, (now, at) -> CrewMoves.join(now, person, role));
        // A page that was open before learns its new part.
        broadcaster.ifAvailable(sockets -> sockets.reconnect(id, Set.of(person)));
        return joined;
    }

    @Override
    public Workshop leave(PersonId by, WorkshopId id, PersonId member) {
        authority.see(by, id);
        Workshop left = changes.make(by, id, (now, at) -> CrewMoves.leave(now, by, member));
        if (left.crew().role(member).isEmpty()) {
            broadcaster.ifAvailable(sockets -> sockets.dismiss(id, Set.of(member)));
        }
        return left;
    }

    /** A new leader is here until the first sign of life is due; who has lost the lead meanwhile says nothing. */
    private void begin(PersonId person, WorkshopId id) {
        if (known.get(id).filter(workshop -> workshop.crew().leads(person)).isEmpty()) {
            return;
        }
        Instant now = changes.now();
        noted.put(id, now);
        rows.leaderSeen(id, now);
    }

    private boolean away(WorkshopId id, Instant now) {
        return rows.leaderSeen(id)
                .filter(seen -> seen.plus(settings.leaderAway()).isAfter(now))
                .isEmpty();
    }
}
