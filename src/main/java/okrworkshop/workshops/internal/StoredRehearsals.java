package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsal;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody joins and nothing moves while a rehearsal begins or ends; see {@code docs/decisions/012}. */
@Component
class StoredRehearsals implements Rehearsals {
    private static final int KNOWN = 500;

    private final Authority authority;
    private final Changes changes;
    private final StoredJoining joining;
    private final KnownWorkshops known;
    private final WorkshopRows workshopRows;
    private final RehearsalRows rows;
    private final BeginningRows beginnings;
    private final Documents documents;
    private final Seats seats;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher publisher;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final Clock clock;
    private final RecentlyUsed<WorkshopId, Optional<Rehearsal>> now = new RecentlyUsed<>(KNOWN);

    /** The broadcaster is asked for late: it has to know the channels, one of which knows this. */
    StoredRehearsals(
            Authority authority,
            Changes changes,
            StoredJoining joining,
            KnownWorkshops known,
            WorkshopRows workshopRows,
            RehearsalRows rows,
            BeginningRows beginnings,
            Documents documents,
            Seats seats,
            TransactionOperations transactions,
            ApplicationEventPublisher publisher,
            ObjectProvider<Broadcaster> broadcaster,
            Clock clock) {
        this.authority = authority;
        this.changes = changes;
        this.joining = joining;
        this.known = known;
        this.workshopRows = workshopRows;
        this.rows = rows;
        this.beginnings = beginnings;
        this.documents = documents;
        this.seats = seats;
        this.transactions = transactions;
        this.publisher = publisher;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public Optional<Rehearsal> of(WorkshopId workshop) {
        return now.get(workshop).orElseGet(() -> now.keepFirst(workshop, rows.of(workshop)));
    }

    @Override
    public void begin(PersonId trainer, WorkshopId id) {
        alone(trainer, id, workshop -> {
            if (of(id).isPresent()) {
                return workshop;
            }
            if (workshop.phase() != Phase.LOBBY) {
                throw new RefusedException("rehearsal.not-lobby");
            }
            if (!seats.of(id).isEmpty()) {
                throw new RefusedException("rehearsal.people");
            }
            var rehearsal = new Rehearsal(id, instant(), trainer);
            transactions.executeWithoutResult(transaction -> rows.add(rehearsal));
            now.put(id, Optional.of(rehearsal));
            tell(id, RehearsalBody.ON);
            return workshop;
        });
        changed(trainer, id, "rehearsal-began");
    }

    @Override
    public Workshop reset(PersonId trainer, WorkshopId id) {
        Workshop fresh = alone(trainer, id, before -> {
            if (of(id).isEmpty()) {
                throw new RefusedException("rehearsal.none");
            }
            Workshop after = asBefore(before);
            after.groups().forEach(group -> documents.create(group.document(), trainer, first(after, group)));
            Set<PersonId> leaving = seats.of(id).stream().map(Seat::person).collect(Collectors.toUnmodifiableSet());
            transactions.executeWithoutResult(transaction -> {
                publisher.publishEvent(new WorkshopReset(id));
                seats.removeAll(id);
                rows.forget(id);
                rows.replaceDocuments(after);
                workshopRows.update(before, after);
            });
            known.replace(before, after);
            documents.abandon(documentsOf(before));
            now.put(id, Optional.empty());
            tell(id, RehearsalBody.OVER);
            broadcaster.getObject().dismiss(id, leaving);
            return after;
        });
        changed(trainer, id, "rehearsal-ended");
        return fresh;
    }

    private interface Work {
        Workshop on(Workshop workshop);
    }

    private Workshop alone(PersonId trainer, WorkshopId id, Work work) {
        authority.lead(trainer, id);
        return joining.alone(id, () -> changes.alone(id, () -> work.on(authority.lead(trainer, id))));
    }

    private static Workshop asBefore(Workshop before) {
        List<Group> groups = before.groups().stream()
                .map(group -> new Group(group.id(), group.number(), group.name(), DocumentId.random()))
                .toList();
        return States.with(States.with(before, Phase.LOBBY, 0, Course.ready(before, 0)), groups);
    }

    /** With what the group brought along from an earlier workshop. */
    private List<Operation> first(Workshop workshop, Group group) {
        return Stream.concat(
                        FirstOperations.of(workshop.template()).stream(),
                        beginnings.operations(workshop.id(), group.id()).stream())
                .toList();
    }

    private static List<DocumentId> documentsOf(Workshop workshop) {
        return workshop.groups().stream().map(Group::document).toList();
    }

    private void tell(WorkshopId id, RehearsalBody body) {
        broadcaster.getObject().publish(new Audience.Everyone(id), viewer -> body.event());
    }

    /** Told like a move, so that pages and boards look anew; the history does not know of it. */
    private void changed(PersonId trainer, WorkshopId id, String type) {
        publisher.publishEvent(new WorkshopEvent(id, instant(), trainer, type, ""));
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
