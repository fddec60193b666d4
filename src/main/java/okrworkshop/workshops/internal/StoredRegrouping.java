package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.PeopleChanged;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Merges and splits groups while nobody joins: first the copies, then the groups, then the people, so that a server that stops
 * in between leaves everybody at a board that is whole.
 */
@Component
class StoredRegrouping implements Regrouping {
    private final Authority authority;
    private final StoredJoining joining;
    private final Changes changes;
    private final Seats seats;
    private final ComerRows comers;
    private final Documents documents;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ApplicationEventPublisher publisher;

    StoredRegrouping(
            Authority authority,
            StoredJoining joining,
            Changes changes,
            Seats seats,
            ComerRows comers,
            Documents documents,
            ObjectProvider<Broadcaster> broadcaster,
            ApplicationEventPublisher publisher) {
        this.authority = authority;
        this.joining = joining;
        this.changes = changes;
        this.seats = seats;
        this.comers = comers;
        this.documents = documents;
        this.broadcaster = broadcaster;
        this.publisher = publisher;
    }

    @Override
    public Workshop merge(PersonId trainer, WorkshopId id, GroupId from, GroupId into) {
        return joining.alone(id, () -> {
            Workshop workshop = open(trainer, id);
            Group gone = own(workshop, from);
            Group stays = own(workshop, into);
            if (from.equals(into)) {
                throw new RefusedException("group.same");
            }
            copy(workshop, gone.document(), stays.document());
            List<Seat> people = of(id, from);
            Workshop merged = changes.make(trainer, id, (now, at) -> GroupMoves.merge(now, from, into));
            comers.keep(from, people.stream().map(Seat::person).toList());
            people.forEach(seat -> sit(merged, seat, into));
            tell(id, people);
            return merged;
        });
    }

    @Override
    public Workshop separate(PersonId trainer, WorkshopId id, GroupId merged) {
        return joining.alone(id, () -> {
            Workshop workshop = open(trainer, id);
            Group group = workshop.group(merged).orElseThrow(() -> new RefusedException("group.unknown"));
            Set<PersonId> came = comers.of(merged);
            List<Seat> back = seats.of(id).stream()
                    .filter(seat -> came.contains(seat.person()))
                    .filter(seat ->
                            group.mergedInto().filter(seat.group()::equals).isPresent())
                    .toList();
            Workshop separated = changes.make(trainer, id, (now, at) -> GroupMoves.separate(now, merged));
            back.forEach(seat -> sit(separated, seat, merged));
            comers.keep(merged, List.of());
            tell(id, back);
            return separated;
        });
    }

    @Override
    public Workshop split(PersonId trainer, WorkshopId id, GroupId from, Set<PersonId> people, boolean copy) {
        return joining.alone(id, () -> {
            Workshop workshop = open(trainer, id);
            Group group = own(workshop, from);
            List<Seat> here = of(id, from);
            List<Seat> go =
                    here.stream().filter(seat -> people.contains(seat.person())).toList();
            if (go.size() < people.size()) {
                throw new RefusedException("seat.unknown");
            }
            if (go.isEmpty() || go.size() == here.size()) {
                throw new RefusedException(go.isEmpty() ? "group.nobody" : "group.everybody");
            }
            GroupMoves.requireRoom(workshop);
            if (copy) {
                requireNothingPrivate(documents.readWhole(group.document()));
            }
            DocumentId board = DocumentId.random();
            documents.create(board, workshop.trainer(), FirstOperations.of(workshop.template()));
            if (copy) {
                copy(workshop, group.document(), board);
            }
            GroupId fresh = GroupId.random();
            Workshop done = changes.make(trainer, id, (now, at) -> GroupMoves.split(now, from, fresh, board));
            go.forEach(seat -> sit(done, seat, fresh));
            tell(id, go);
            return done;
        });
    }

    private Workshop open(PersonId trainer, WorkshopId id) {
        Workshop workshop = authority.help(trainer, id);
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("workshop.not-running");
        }
        return workshop;
    }

    private static Group own(Workshop workshop, GroupId id) {
        Group group = workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
        if (group.mergedInto().isPresent()) {
            throw new RefusedException("group.merged");
        }
        return group;
    }

    private List<Seat> of(WorkshopId id, GroupId group) {
        return seats.of(id).stream().filter(seat -> seat.group().equals(group)).toList();
    }

    /** Somebody whose name is there already gets a number. */
    private void sit(Workshop workshop, Seat seat, GroupId group) {
        Group place = workshop.group(group).orElseThrow(() -> new RefusedException("group.unknown"));
        String name = Seating.freeName(seats.of(workshop.id()), place, seat.name());
        if (!name.equals(seat.name())) {
            seats.rename(seat.person(), name);
        }
        seats.moveTo(seat.person(), group);
    }

    private void tell(WorkshopId id, List<Seat> people) {
        publisher.publishEvent(new PeopleChanged(id));
        broadcaster
                .getObject()
                .reconnect(id, people.stream().map(Seat::person).collect(Collectors.toCollection(HashSet::new)));
    }

    private static void requireNothingPrivate(DocumentView document) {
        if (BoardCopy.isPrivate(document)) {
            throw new RefusedException("group.private");
        }
    }

    private void copy(Workshop workshop, DocumentId from, DocumentId to) {
        DocumentView source = documents.readWhole(from);
        requireNothingPrivate(source);
        String mark = "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (BoardCopy.Act act : BoardCopy.of(source, documents.readWhole(to), workshop.trainer(), mark)) {
            sent.add(documents.submit(new Submission(
                    to,
                    new OperationId(mark + "." + (sent.size() + 1)),
                    act.author(),
                    act.operation(),
                    (author, change, view) -> Optional.empty())));
        }
        if (sent.stream().map(CompletableFuture::join).anyMatch(SubmissionResult.Failed.class::isInstance)) {
            throw new RefusedException("store.failed");
        }
    }
}
