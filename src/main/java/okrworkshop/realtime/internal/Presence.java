package okrworkshop.realtime.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import okrworkshop.documents.CardId;
import okrworkshop.people.Role;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is at which document and at which card. Changes are collected; a person who leaves stays for a grace time. */
final class Presence {
    private final Clock clock;
    private final Duration grace;
    private final Map<DocumentId, Map<PersonId, Person>> people = new LinkedHashMap<>();
    private final Set<DocumentId> changed = new HashSet<>();

    Presence(Clock clock, Duration grace) {
        this.clock = clock;
        this.grace = grace;
    }

    synchronized void enter(DocumentId document, Identity identity) {
        people.computeIfAbsent(document, key -> new LinkedHashMap<>())
                .merge(
                        identity.person(),
                        new Person(identity.name(), Optional.empty(), 1, Instant.MAX, helps(identity)),
                        (old, fresh) ->
                                new Person(fresh.name(), old.card(), old.tabs() + 1, Instant.MAX, fresh.helps()));
        changed.add(document);
    }

    /** Hands the document over once more, for a reader who has just come. */
    synchronized void again(DocumentId document) {
        if (people.containsKey(document)) {
            changed.add(document);
        }
    }

    synchronized void leave(DocumentId document, Identity identity) {
        // A trainer who goes on to the next group is not with this one any more.
        Instant until = helps(identity) ? Instant.MIN : clock.instant().plus(grace);
        change(document, identity.person(), old -> {
            int tabs = Math.max(0, old.tabs() - 1);
            return new Person(
                    old.name(),
                    tabs == 0 ? Optional.empty() : old.card(),
                    tabs,
                    tabs == 0 ? until : old.until(),
                    old.helps());
        });
    }

    synchronized void at(DocumentId document, PersonId person, Optional<CardId> card) {
        change(document, person, old -> new Person(old.name(), card, old.tabs(), old.until(), old.helps()));
    }

    /** Hands over what has changed since the last time. */
    void flush(BiConsumer<DocumentId, List<Events.Present>> receiver) {
        Map<DocumentId, List<Events.Present>> news = new LinkedHashMap<>();
        synchronized (this) {
            expire();
            changed.forEach(document -> news.put(
                    document,
                    people.getOrDefault(document, Map.of()).entrySet().stream()
                            .map(Events.Present::of)
                            .toList()));
            changed.clear();
        }
        news.forEach(receiver);
    }

    private void expire() {
        Instant now = clock.instant();
        Instant latest = now.plus(grace);
        people.forEach((document, present) -> {
            // Where the clock was set back nobody stays longer for it.
            present.replaceAll((id, person) ->
                    person.tabs() == 0 && person.until().isAfter(latest) ? person.leaving(latest) : person);
            if (present.values().removeIf(person -> person.until().isBefore(now))) {
                changed.add(document);
            }
        });
        people.values().removeIf(Map::isEmpty);
    }

    private void change(DocumentId document, PersonId id, java.util.function.UnaryOperator<Person> change) {
        @Nullable Map<PersonId, Person> present = people.get(document);
        if (present != null && present.computeIfPresent(id, (key, old) -> change.apply(old)) != null) {
            changed.add(document);
        }
    }

    private static boolean helps(Identity identity) {
        return identity.role() == Role.FACILITATOR;
    }

    /**
     * @param until when an absent person stops being shown
     * @param helps whether this is a trainer
     */
    record Person(String name, Optional<CardId> card, int tabs, Instant until, boolean helps) {
        Person leaving(Instant at) {
            return new Person(name, card, tabs, at, helps);
        }
    }
}
