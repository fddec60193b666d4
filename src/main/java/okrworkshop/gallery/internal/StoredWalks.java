package okrworkshop.gallery.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.gallery.Hung;
import okrworkshop.gallery.Walk;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.WalkRound.Dot;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.WalkRound.Said;
import okrworkshop.gallery.WalkRound.Voice;
import okrworkshop.gallery.Walks;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The gallery walks of all workshops. */
@Service
class StoredWalks implements Walks {
    private static final int WALLS = 200;
    /** What happens to groups that makes drafts other people's own, or gives them other names. */
    private static final Set<String> GROUPS =
            Set.of("group-renamed", "group-merged", "group-separated", "group-split", "group-added");

    private final WalkDoor door;
    private final Seats seats;
    private final Documents documents;
    private final WalkRows rows;
    private final OutOfSight outOfSight;
    private final WalkTold told;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Kept<Walk> walks;
    private final RecentlyUsed<WorkshopId, Wall> walls = new RecentlyUsed<>(WALLS);

    /** What everybody is told, and out of what it was made: many ask for it at once when they come back. */
    private record Wall(Walk walk, Predicate<Place> inSight, List<Group> groups, EventMessage event) {}

    StoredWalks(
            WalkDoor door,
            Seats seats,
            Documents documents,
            WalkRows rows,
            OutOfSight outOfSight,
            WalkTold told,
            TransactionOperations transactions,
            Clock clock) {
        this.door = door;
        this.seats = seats;
        this.documents = documents;
        this.rows = rows;
        this.outOfSight = outOfSight;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
        this.walks = new Kept<>(rows::of);
    }

    /** What the disk had of the workshop is gone or has changed. */
    void forget(WorkshopId id) {
        walks.forget(id);
        outOfSight.forget(id);
        tellAll(id);
    }

    /** Something of what hangs came into sight, or went out of it. */
    void sightChanged(WorkshopId id) {
        if (begun(id)) {
            tellAll(id);
        }
    }

    /** What a person is told of it. */
    EventMessage own(Viewer viewer) {
        WorkshopId id = viewer.workshop();
        return WalkEvents.own(walks.of(id), viewer.person(), own(id, viewer.group()), outOfSight.inSight(id), now());
    }

    /** What everybody is told of it. */
    EventMessage wall(WorkshopId id) {
        Walk walk = walks.of(id);
        if (walk.rounds().isEmpty()) {
            return WalkEvents.wall(List.of());
        }
        Predicate<Place> inSight = outOfSight.inSight(id);
        List<Group> groups = door.known(id).map(Workshop::groups).orElse(List.of());
        return walls.get(id)
                .filter(wall -> wall.walk() == walk
                        && wall.inSight().equals(inSight)
                        && wall.groups().equals(groups))
                .map(Wall::event)
                .orElseGet(() -> {
                    EventMessage event = WalkEvents.wall(results(id));
                    walls.put(id, new Wall(walk, inSight, groups, event));
                    return event;
                });
    }

    boolean begun(WorkshopId id) {
        return walks.of(id).newest().isPresent();
    }

    /** @throws RefusedException {@code gallery.unknown} */
    WalkEvents.Drafts drafts(WorkshopId id, UUID round) {
        return results(id).stream()
                .filter(result -> result.id().equals(round))
                .findFirst()
                .map(WalkEvents::drafts)
                .orElseThrow(StoredWalks::unknown);
    }

    /** @throws RefusedException {@code gallery.unknown} */
    WalkEvents.Words words(Viewer viewer, UUID roundId, UUID group) {
        WorkshopId id = viewer.workshop();
        WalkRound round = walks.of(id).round(roundId).orElseThrow(StoredWalks::unknown);
        Hung draft = round.draft(new GroupId(group)).orElseThrow(StoredWalks::unknown);
        Workshop workshop = door.known(id).orElseThrow(StoredWalks::unknown);
        var reading = new WalkResults(workshop, outOfSight.inSight(id), names(id, round.named()), false);
        return WalkEvents.words(round, reading.of(round, draft), viewer.person());
    }

    @Override
    public List<WalkResult> results(WorkshopId id) {
        return door.known(id).map(workshop -> results(workshop, false)).orElse(List.of());
    }

    @Override
    public List<WalkResult> overseen(PersonId trainer, WorkshopId id) {
        return results(door.look(trainer, id), true);
    }

    private List<WalkResult> results(Workshop workshop, boolean hidden) {
        List<WalkRound> rounds = walks.of(workshop.id()).rounds();
        if (rounds.isEmpty()) {
            return List.of();
        }
        boolean named = rounds.stream().anyMatch(WalkRound::named);
        var reading = new WalkResults(workshop, outOfSight.inSight(workshop.id()), names(workshop.id(), named), hidden);
        return rounds.stream().map(reading::of).toList();
    }

    /** Of a shared device the name of the one who spoke. */
    private Function<Voice, String> names(WorkshopId id, boolean asked) {
        if (!asked) {
            return voice -> "";
        }
        Map<PersonId, String> names = new HashMap<>();
        Stream.concat(seats.former(id).stream(), seats.of(id).stream()).forEach(seat -> {
            names.put(seat.person(), seat.name());
            seat.also().forEach(other -> names.put(other, seat.name()));
        });
        return voice -> voice.speaksFor().isEmpty() ? names.getOrDefault(voice.person(), "") : voice.speaksFor();
    }

    @Override
    public void open(PersonId trainer, WorkshopId id, int dots, int minutes, boolean named) {
        Workshop workshop = door.running(trainer, id);
        if (dots < 1 || dots > DOTS) {
            throw new RefusedException("gallery.dots", DOTS);
        }
        Duration time = time(Duration.ofMinutes(minutes));
        List<Hung> drafts = workshop.openGroups().stream()
                .map(group -> Hanging.of(group.id(), documents.read(group.document())))
                .toList();
        if (drafts.stream().allMatch(draft -> draft.statements().isEmpty())) {
            throw new RefusedException("gallery.nothing");
        }
        var unused = walks.change(id, before -> {
            if (before.newest().filter(WalkRound::open).isPresent()) {
                throw new RefusedException("gallery.still-open");
            }
            if (before.rounds().size() >= ROUNDS) {
                throw new RefusedException("gallery.full", ROUNDS);
            }
            Instant now = now();
            var round = new WalkRound(
                    UUID.randomUUID(),
                    before.rounds().size() + 1,
                    now,
                    now.plus(time),
                    time,
                    Optional.empty(),
                    dots,
                    named,
                    true,
                    drafts,
                    Map.of(),
                    List.of());
            transactions.executeWithoutResult(transaction -> rows.add(id, round));
            return before.and(round);
        });
        tellAll(id);
    }

    @Override
    public void prolong(PersonId trainer, WorkshopId id, UUID round, Duration by) {
        var workshop = door.running(trainer, id);
        Duration time = time(by);
        turn(workshop.id(), round, known -> {
            if (walks.of(id)
                    .newest()
                    .filter(newest -> newest.id().equals(round))
                    .isEmpty()) {
                throw unknown();
            }
            WalkRound longer = known.prolonged(time, now());
            return known.open() ? longer : longer.onWall(true);
        });
    }

    @Override
    public void close(PersonId trainer, WorkshopId id, UUID round) {
        var workshop = door.change(trainer, id);
        turn(workshop.id(), round, known -> known.open() ? known.closed(now()) : known);
    }

    @Override
    public void hang(PersonId trainer, WorkshopId id, UUID round, boolean onWall) {
        var workshop = door.change(trainer, id);
        turn(workshop.id(), round, known -> known.onWall(onWall));
    }

    /** With the workshop its walk ends; other names and other groups are told. */
    @EventListener
    void happened(WorkshopEvent event) {
        if (GROUPS.contains(event.type()) && begun(event.workshop())) {
            tellAll(event.workshop());
        }
        if (event.type().equals("closed")) {
            walks.of(event.workshop())
                    .newest()
                    .filter(WalkRound::open)
                    .ifPresent(open ->
                            turn(event.workshop(), open.id(), known -> known.open() ? known.closed(now()) : known));
        }
    }

    @Override
    public void hide(PersonId trainer, WorkshopId id, UUID round, String comment, boolean away) {
        var workshop = door.change(trainer, id);
        change(workshop.id(), round, known -> {
            if (known.comment(comment).isEmpty()) {
                throw new RefusedException("gallery.comment-unknown");
            }
            rows.hide(round, comment, away);
            return known.hiding(comment, away);
        });
        tellAll(id);
    }

    @Override
    public void withhold(PersonId trainer, WorkshopId id, Place place, boolean away) {
        Group group = door.change(trainer, id).group(place.group()).orElseThrow(StoredWalks::unknown);
        var card = new CardId(place.card());
        var submission = new Submission(
                group.document(),
                new OperationId(UUID.randomUUID() + ".1"),
                trainer,
                away ? new Operation.Withhold(card) : new Operation.Release(card),
                (author, operation, view) -> Optional.empty());
        switch (documents.submit(submission).join()) {
            case SubmissionResult.Accepted accepted -> {
                outOfSight.turned(id);
                tellAll(id);
            }
            case SubmissionResult.Refused(Refusal refusal) -> throw new RefusedException(refusal);
            case SubmissionResult.Failed() -> throw new RefusedException("store.failed");
        }
    }

    @Override
    public void dot(PersonId member, WorkshopId id, UUID round, Place place, int dots, String speaksFor) {
        Seat seat = seat(id, member);
        if (!door.runs(id)) {
            throw new RefusedException("workshop.not-running");
        }
        var dot = new Dot(place, voice(seat, speaksFor));
        boolean own = own(id, Optional.of(seat.group())).contains(place.group());
        Predicate<Place> inSight = outOfSight.inSight(id);
        change(id, round, known -> {
            if (!known.open()) {
                throw new RefusedException("gallery.closed");
            }
            if (!known.has(place) || !inSight.test(place)) {
                throw new RefusedException("gallery.statement");
            }
            int before = known.given().getOrDefault(dot, 0);
            if (own && dots > before) {
                throw new RefusedException("gallery.own");
            }
            if (dots > before && known.spent(dot.voice(), inSight) - before + dots > known.dots()) {
                throw new RefusedException("gallery.budget", known.dots());
            }
            rows.dot(round, dot, dots);
            return known.dotted(dot, dots);
        });
        told.person(id, member, this::own);
        tellWall(id);
    }

    @Override
    public void comment(
            PersonId member, WorkshopId id, UUID round, String comment, Place place, String text, String speaksFor) {
        Seat seat = seat(id, member);
        Voice voice = voice(seat, speaksFor);
        String words = Typed.text(text, COMMENT);
        Predicate<Place> inSight = outOfSight.inSight(id);
        change(id, round, known -> {
            Optional<Said> before = known.comment(comment);
            if (before.filter(said -> !said.voice().equals(voice)).isPresent()) {
                throw new RefusedException("gallery.comment-exists");
            }
            if (before.isPresent()) {
                return known;
            }
            if (!known.takesComments(now())) {
                throw new RefusedException("gallery.closed");
            }
            if (!known.has(place) || !inSight.test(place)) {
                throw new RefusedException("gallery.statement");
            }
            long own = known.comments().stream()
                    .filter(said -> said.voice().equals(voice))
                    .count();
            if (own >= COMMENTS || known.comments().size() >= ALL_COMMENTS) {
                throw new RefusedException("gallery.comments-full", own >= COMMENTS ? COMMENTS : ALL_COMMENTS);
            }
            var said = new Said(comment, place, voice, seat.group(), now(), words, false);
            rows.comment(round, said);
            return known.said(said);
        });
        tellWall(id);
    }

    @Override
    public void uncomment(PersonId member, WorkshopId id, UUID round, String comment) {
        Seat seat = seat(id, member);
        change(id, round, known -> {
            if (!known.takesComments(now())) {
                throw new RefusedException("gallery.closed");
            }
            if (known.comment(comment)
                    .filter(said -> said.voice().person().equals(seat.person()))
                    .isEmpty()) {
                throw new RefusedException("gallery.comment-unknown");
            }
            rows.uncomment(round, comment);
            return known.unsaid(comment);
        });
        tellWall(id);
    }

    private static Duration time(Duration by) {
        if (by.compareTo(Duration.ofMinutes(1)) < 0 || by.compareTo(Duration.ofMinutes(MINUTES)) > 0) {
            throw new RefusedException("gallery.minutes", MINUTES);
        }
        return by;
    }

    private Seat seat(WorkshopId id, PersonId member) {
        return seats.of(id).stream()
                .filter(each -> each.person().equals(member))
                .findFirst()
                .orElseThrow(() -> new RefusedException("deed.participants-only"));
    }

    /** A shared device speaks for the people at it and for nobody else; a person for themselves. */
    private static Voice voice(Seat seat, String speaksFor) {
        boolean right =
                seat.people().isEmpty() ? speaksFor.isEmpty() : seat.people().contains(speaksFor);
        if (!right) {
            throw new RefusedException("gallery.for");
        }
        return new Voice(seat.person(), speaksFor);
    }

    /** The drafts that are a group's own: also those of groups that were merged into it. */
    private List<GroupId> own(WorkshopId id, Optional<GroupId> group) {
        return door.known(id).stream()
                .flatMap(workshop -> workshop.groups().stream()
                        .map(each -> each.id())
                        .filter(each -> group.equals(Optional.of(sits(workshop, each)))))
                .toList();
    }

    private static GroupId sits(Workshop workshop, GroupId group) {
        GroupId at = group;
        for (int hops = 0; hops < workshop.groups().size(); hops++) {
            Optional<GroupId> into = workshop.group(at).flatMap(each -> each.mergedInto());
            if (into.isEmpty()) {
                return at;
            }
            at = into.get();
        }
        return at;
    }

    /** Changes what is told to everybody at once. */
    private void turn(WorkshopId id, UUID round, UnaryOperator<WalkRound> how) {
        change(id, round, known -> {
            WalkRound after = how.apply(known);
            rows.update(after);
            return after;
        });
        tellAll(id);
    }

    /** @param how what becomes of it; writes to the disk first */
    private void change(WorkshopId id, UUID round, UnaryOperator<WalkRound> how) {
        var unused = walks.change(
                id, before -> before.with(how.apply(before.round(round).orElseThrow(StoredWalks::unknown))));
    }

    private static RefusedException unknown() {
        return new RefusedException("gallery.unknown");
    }

    private void tellAll(WorkshopId id) {
        told.everybody(id, this::own);
        told.now(id, () -> wall(id));
    }

    private void tellWall(WorkshopId id) {
        told.soon(id, () -> wall(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
