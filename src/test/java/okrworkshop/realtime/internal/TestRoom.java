package okrworkshop.realtime.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okrworkshop.documents.Operation;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Restraint;
import okrworkshop.realtime.Rooms;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;

/** A workshop with two groups and their people, kept in memory: what the other modules give the socket. */
final class TestRoom implements Rooms, Seats, SignedIn, FailedCodes, AccessRule, Channel, Beats, Deeds, Restraint {
    /** Answers what it is told, in capitals. */
    static final class Echo implements Inquiries {
        @Override
        public Map<String, Inquiry> byName() {
            return Map.of("test.echo", (viewer, arguments) -> {
                String word = arguments.text("word");
                arguments.nothingElse();
                if (word.isEmpty()) {
                    throw new RefusedException("test.word", viewer.name());
                }
                return Map.of("word", word.toUpperCase(Locale.ROOT), "to", viewer.name());
            });
        }
    }

    static final String CODE = "ROOM22";

    final WorkshopId workshop = WorkshopId.random();
    final GroupId north = GroupId.random();
    final GroupId south = GroupId.random();
    final Set<DocumentId> readOnly = ConcurrentHashMap.newKeySet();
    final List<String> beats = new CopyOnWriteArrayList<>();
    final List<String> waves = new CopyOnWriteArrayList<>();
    final Set<PersonId> restrained = ConcurrentHashMap.newKeySet();
    private final Map<DocumentId, GroupId> documents = new ConcurrentHashMap<>();
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();

    /** A fresh person; the token is the name. */
    Seat sits(String name, GroupId group) {
        var seat = new Seat(PersonId.random(), workshop, group, name, Instant.EPOCH);
        seats.put(name, seat);
        return seat;
    }

    DocumentId has(GroupId group, DocumentId document) {
        documents.put(document, group);
        return document;
    }

    void takesAway(DocumentId document) {
        documents.remove(document);
    }

    private final EventMessage agenda = EventMessage.lasting("agenda", Map.of("steps", List.of()));

    @Override
    public Optional<Grant> grant(Viewer viewer, DocumentId document) {
        if (!viewer.group().equals(Optional.ofNullable(documents.get(document)))) {
            return Optional.empty();
        }
        return Optional.of(
                readOnly.contains(document)
                        ? Grant.readOnly()
                        : Grant.writable((author, operation, view) -> operation instanceof Operation.Restore
                                ? Optional.of(Refusal.of("test.no-restore"))
                                : Optional.empty()));
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(
                agenda,
                new EventMessage(
                        "room",
                        Map.of("name", viewer.name(), "lang", viewer.language().code())));
    }

    @Override
    public void move(Viewer viewer, DocumentId document, String beat) {
        if (!beat.equals("share")) {
            throw new RefusedException("beat.unknown");
        }
        beats.add(viewer.name() + " " + documents.get(document) + " " + beat);
    }

    @Override
    public Map<String, Deed> byName() {
        return Map.of("test.wave", (viewer, arguments) -> {
            long hands = arguments.count("hands");
            arguments.nothingElse();
            if (hands > 2) {
                throw new RefusedException("test.hands", 2);
            }
            waves.add(viewer.name() + " " + hands);
        });
    }

    @Override
    public Optional<Refusal> on(Viewer viewer) {
        return restrained.contains(viewer.person()) ? Optional.of(Refusal.of("document.silence")) : Optional.empty();
    }

    @Override
    public void check(String address) {}

    @Override
    public void failed(String address) {}

    @Override
    public Optional<WorkshopId> byCode(String code) {
        return code.equals(CODE) ? Optional.of(workshop) : Optional.empty();
    }

    @Override
    public Optional<Role> role(PersonId trainer, WorkshopId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Seat> byToken(String token) {
        return Optional.ofNullable(seats.get(token));
    }

    @Override
    public Optional<Trainer> trainer() {
        return Optional.empty();
    }

    @Override
    public Trainer requireTrainer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JoinedSeat join(WorkshopId id, GroupId group, String name, List<String> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JoinedSeat comeBack(WorkshopId id, String returnCode, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seat byReturnCode(WorkshopId id, String returnCode, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<Seat> of(WorkshopId id) {
        return List.copyOf(seats.values());
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seat rename(PersonId person, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seat unite(PersonId former, PersonId newer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> returnCode(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<Seat> former(WorkshopId id) {
        return List.of();
    }

    @Override
    public Seat forget(PersonId who, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Seat> removed(WorkshopId id) {
        return List.of();
    }

    @Override
    public Seat moveTo(PersonId person, GroupId group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Seat readmit(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int count(WorkshopId id, GroupId group) {
        return seats.size();
    }
}
