package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes of a workshop happen one after the other, each in one transaction with its line in the history. */
@Component
class Changes {
    private final KnownWorkshops known;
    private final WorkshopRows rows;
    private final RosterRows roster;
    private final EventRows history;
    private final DepartureRows departures;
    private final BeatRounds beatRounds;
    private final BeginningRows beginningRows;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Locks locks = new Locks();

    Changes(
            KnownWorkshops known,
            WorkshopRows rows,
            RosterRows roster,
            EventRows history,
            DepartureRows departures,
            BeatRounds beatRounds,
            BeginningRows beginningRows,
            TransactionOperations transactions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.known = known;
        this.rows = rows;
        this.roster = roster;
        this.history = history;
        this.departures = departures;
        this.beatRounds = beatRounds;
        this.beginningRows = beginningRows;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * A workshop that did not exist before.
     *
     * @param expected the trainer's list
     * @param beginnings of its first groups
     */
    void begin(Workshop workshop, List<ListedPerson> expected, List<Beginning> beginnings) {
        var event = new WorkshopEvent(workshop.id(), workshop.createdAt(), workshop.trainer(), "created", "");
        transactions.executeWithoutResult(transaction -> {
            rows.insert(workshop);
            roster.replace(
                    workshop.id(),
                    expected.stream()
                            .map(person -> new Expected(person, Optional.empty()))
                            .toList());
            history.add(event);
            for (int i = 0; i < beginnings.size(); i++) {
                beginningRows.add(workshop.id(), workshop.groups().get(i).id(), beginnings.get(i));
            }
        });
        known.remember(workshop);
        publisher.publishEvent(event);
    }

    /**
     * Does what {@code move} says, after what time has brought by itself.
     *
     * @param by whoever does it, as callers have established
     * @param move may throw: then nothing has happened
     */
    Workshop make(PersonId by, WorkshopId id, BiFunction<Workshop, Instant, Change> move) {
        return locks.holding(id, () -> {
            Workshop before = known.get(id).orElseThrow(() -> new RefusedException("workshop.unknown"));
            Instant at = now();
            Workshop now = BeatMoves.settled(before, at);
            Change change = move.apply(now, at);
            if (change.event().isPresent()) {
                var event = new WorkshopEvent(id, at, by, change.event().get(), change.detail());
                keep(before, BeatMoves.rebased(change.workshop(), at), event, change);
            } else if (now != before) {
                var event = new WorkshopEvent(id, at, before.trainer(), "beats-advanced", "");
                keep(before, now, event, Change.none(now));
            }
            return known.get(id).orElse(now);
        });
    }

    /** Does something while nothing else changes the workshop. */
    Workshop alone(WorkshopId id, Supplier<Workshop> work) {
        return locks.holding(id, work);
    }

    /** Writes down what time has brought. */
    void settle(WorkshopId id) {
        known.get(id).ifPresent(workshop -> make(workshop.trainer(), id, (now, at) -> Change.none(now)));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The rounds go first: when that fails nothing has happened, and doing it again does no harm. */
    private void keep(Workshop before, Workshop after, WorkshopEvent event, Change change) {
        beatRounds.follow(before, after);
        transactions.executeWithoutResult(transaction -> {
            rows.update(before, after);
            history.add(event);
            change.departures().forEach(departures::add);
            change.undone().ifPresent(at -> departures.remove(after.id(), at));
        });
        known.remember(after);
        publisher.publishEvent(event);
    }
}
