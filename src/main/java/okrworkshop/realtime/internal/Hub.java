package okrworkshop.realtime.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okrworkshop.people.Role;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All connections, and what is said to many of them. */
final class Hub implements Broadcaster {
    private static final Logger log = LoggerFactory.getLogger(Hub.class);

    /** Pages say in their own words what the closing means. */
    private static final String NOBODY = "session.unknown";

    private final Clock clock;
    private final RealtimeSettings settings;
    private final Events events;
    private final Rules rules;
    private final DocumentFeed feed;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Map<WorkshopId, Set<Connection>> rooms = new ConcurrentHashMap<>();
    private final Map<PersonId, Lost> lost = new ConcurrentHashMap<>();

    Hub(Clock clock, RealtimeSettings settings, Events events, Rules rules, DocumentFeed feed) {
        this.clock = clock;
        this.settings = settings;
        this.events = events;
        this.rules = rules;
        this.feed = feed;
    }

    Collection<Connection> connections() {
        return connections;
    }

    void add(Connection connection) {
        connections.add(connection);
    }

    /** After its hello the connection hears what is said in its workshop. */
    void welcome(Connection connection) {
        rooms.compute(connection.identity().workshop(), (key, room) -> {
            Set<Connection> known = room == null ? ConcurrentHashMap.newKeySet() : room;
            known.add(connection);
            return known;
        });
        if (connection.isGone()) {
            remove(connection);
        }
    }

    void remove(Connection connection) {
        connection.goes();
        connections.remove(connection);
        Identity identity = connection.identity();
        rooms.computeIfPresent(identity.workshop(), (key, room) -> {
            if (room.remove(connection)) {
                forgetLost();
                lost.put(identity.person(), new Lost(identity.workshop(), clock.instant()));
            }
            return room.isEmpty() ? null : room;
        });
        List.copyOf(connection.subscriptions().keySet()).forEach(document -> feed.close(connection, document));
    }

    @Override
    public void publish(Audience audience, Function<Viewer, EventMessage> event) {
        WorkshopId workshop =
                switch (audience) {
                    case Audience.Everyone everyone -> everyone.workshop();
                    case Audience.Group group -> group.workshop();
                    case Audience.Person person -> person.workshop();
                };
        Map<Alike, Optional<Outgoing>> made = new HashMap<>();
        for (Connection connection : rooms.getOrDefault(workshop, Set.of())) {
            connection
                    .viewer()
                    .filter(viewer -> isMeant(audience, viewer))
                    .flatMap(viewer -> made.computeIfAbsent(Alike.of(viewer), alike -> write(event, viewer)))
                    .ifPresent(connection::send);
        }
    }

    @Override
    public Set<PersonId> present(WorkshopId workshop) {
        var present = new HashSet<PersonId>();
        rooms.getOrDefault(workshop, Set.of())
                .forEach(connection -> present.add(connection.identity().person()));
        forgetLost();
        lost.forEach((person, last) -> {
            if (last.workshop().equals(workshop)) {
                present.add(person);
            }
        });
        return present;
    }

    @Override
    public void reconnect(WorkshopId workshop, Set<PersonId> people) {
        rooms.getOrDefault(workshop, Set.of()).stream()
                .filter(connection -> people.contains(connection.identity().person()))
                .forEach(connection -> {
                    connection.close(CloseCode.AGAIN);
                    remove(connection);
                });
    }

    @Override
    public void dismiss(WorkshopId workshop, Set<PersonId> people) {
        rooms.getOrDefault(workshop, Set.of()).stream()
                .filter(connection -> people.contains(connection.identity().person()))
                .forEach(connection -> {
                    connection.send(events.error(Refusal.of(NOBODY)));
                    connection.close(CloseCode.UNKNOWN_PERSON);
                    remove(connection);
                });
        lost.keySet().removeAll(people);
    }

    @Override
    public void refreshGrants(WorkshopId workshop) {
        for (Connection connection : rooms.getOrDefault(workshop, Set.of())) {
            connection
                    .viewer()
                    .ifPresent(viewer -> connection.subscriptions().values().forEach(open -> refresh(viewer, open)));
        }
    }

    private void refresh(Viewer viewer, Subscription open) {
        Optional<Grant> grant = rules.grant(viewer, open.document());
        if (grant.isEmpty()) {
            feed.close(open.connection(), open.document());
            open.connection().send(events.error(Refusal.of("document.no-access", open.document())));
        } else if (grant.get().oversees() != open.oversees()) {
            feed.open(open.connection(), open.document(), 0, grant.get());
        } else if (grant.get().write() != open.write()) {
            feed.allow(open, grant.get().write());
        }
    }

    private void forgetLost() {
        Instant now = clock.instant();
        Instant earliest = now.minus(settings.grace());
        // Where the clock was set back nobody stays longer for it.
        lost.replaceAll((person, last) -> last.at().isAfter(now) ? new Lost(last.workshop(), now) : last);
        lost.values().removeIf(last -> last.at().isBefore(earliest));
    }

    private Optional<Outgoing> write(Function<Viewer, EventMessage> event, Viewer viewer) {
        try {
            return Optional.of(events.message(event.apply(viewer)));
        } catch (RuntimeException e) {
            log.error("An event could not be made", e);
            return Optional.empty();
        }
    }

    private static boolean isMeant(Audience audience, Viewer viewer) {
        return switch (audience) {
            case Audience.Everyone everyone -> true;
            case Audience.Group group ->
                viewer.group().filter(group.group()::equals).isPresent();
            case Audience.Person person -> viewer.person().equals(person.person());
        };
    }

    /** People who get the same event. */
    private record Alike(Optional<GroupId> group, Role role, Language language, boolean looking) {
        static Alike of(Viewer viewer) {
            return new Alike(viewer.group(), viewer.role(), viewer.language(), viewer.looking());
        }
    }

    private record Lost(WorkshopId workshop, Instant at) {}
}
