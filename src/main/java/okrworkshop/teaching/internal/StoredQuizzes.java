package okrworkshop.teaching.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.Kept;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizRound.Answer;
import okrworkshop.teaching.QuizRound.Voice;
import okrworkshop.teaching.QuizTally;
import okrworkshop.teaching.Quizzes;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The quizzes of each workshop. */
@Service
class StoredQuizzes implements Quizzes {
    private final Door door;
    private final Seats seats;
    private final QuizRows rows;
    private final QuizTold told;
    private final QuizEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ShippedItems shipped = new ShippedItems();
    private final Kept<Optional<QuizRound>> rounds;

    StoredQuizzes(
            Door door,
            Seats seats,
            QuizRows rows,
            QuizTold told,
            QuizEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.door = door;
        this.seats = seats;
        this.rows = rows;
        this.told = told;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.rounds = new Kept<>(rows::on);
    }

    /** What the disk had of the workshop is gone or has changed. */
    void forget(WorkshopId workshop) {
        rounds.forget(workshop);
        tellAll(workshop);
    }

    @Override
    public List<QuizItem> shipped(Language language) {
        return shipped.in(language);
    }

    @Override
    public List<QuizItem> own(PersonId trainer, WorkshopId id) {
        var unused = door.look(trainer, id);
        return rows.items(id);
    }

    @Override
    public QuizItem keep(PersonId trainer, WorkshopId id, QuizItem item) {
        var unused = door.change(trainer, id);
        QuizItem typed = typed(item);
        transactions.executeWithoutResult(transaction -> {
            List<QuizItem> others = rows.items(id).stream()
                    .filter(other -> !other.id().equals(item.id()))
                    .toList();
            if (others.size() >= ITEMS) {
                throw new RefusedException("quiz.items-full", ITEMS);
            }
            if (others.stream()
                    .anyMatch(other ->
                            other.statement().equals(typed.statement()) && other.getClass() == typed.getClass())) {
                throw new RefusedException("quiz.item-twice");
            }
            rows.keep(id, typed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
        return typed;
    }

    private static QuizItem typed(QuizItem item) {
        String statement = line(item.statement());
        if (statement.isEmpty()) {
            throw new RefusedException("text.empty");
        }
        return switch (item) {
            case QuizItem.Spot spot ->
                new QuizItem.Spot(
                        spot.id(), spot.kind(), statement, line(spot.objective()), spot.rules(), line(spot.better()));
            case QuizItem.Sort sort -> new QuizItem.Sort(sort.id(), statement, sort.bin(), line(sort.better()));
        };
    }

    private static String line(String typed) {
        return Typed.line(typed, QuizItem.TEXT);
    }

    @Override
    public void remove(PersonId trainer, WorkshopId id, UUID item) {
        var unused = door.change(trainer, id);
        rows.remove(id, item);
    }

    @Override
    public Optional<QuizRound> on(WorkshopId workshop) {
        return rounds.of(workshop);
    }

    @Override
    public Optional<QuizTally> tally(WorkshopId id) {
        return door.known(id)
                .flatMap(workshop -> on(id).map(round -> QuizTally.of(round, workshop.groups(), seats.of(id))));
    }

    @Override
    public QuizRound start(PersonId trainer, WorkshopId id, List<QuizItem> items, boolean atOnce) {
        return begin(trainer, id, items, atOnce ? Math.max(1, items.size()) : 1, false);
    }

    @Override
    public QuizRound show(PersonId trainer, WorkshopId id, QuizItem example) {
        return begin(trainer, id, List.of(example), 1, true);
    }

    private QuizRound begin(PersonId trainer, WorkshopId id, List<QuizItem> items, int reached, boolean shown) {
        Workshop workshop = door.change(trainer, id);
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("workshop.closed");
        }
        if (items.isEmpty()) {
            throw new RefusedException("quiz.none");
        }
        if (items.size() > AT_ONCE) {
            throw new RefusedException("quiz.too-long", AT_ONCE);
        }
        var round = new QuizRound(
                UUID.randomUUID(),
                items.stream().map(StoredQuizzes::typed).toList(),
                reached,
                shown ? reached : 0,
                shown,
                Map.of());
        var unused = rounds.change(id, before -> {
            transactions.executeWithoutResult(transaction -> {
                if (rows.count(id) >= MOST) {
                    throw new RefusedException("quiz.full", MOST);
                }
                rows.add(id, round, clock.instant().truncatedTo(ChronoUnit.MICROS));
            });
            return Optional.of(round);
        });
        tellAll(id);
        return round;
    }

    @Override
    public void next(PersonId trainer, WorkshopId id, UUID round, int reached) {
        turn(trainer, id, round, known -> known.closed() || known.reached() != reached ? known : known.next());
    }

    @Override
    public void solve(PersonId trainer, WorkshopId id, UUID round) {
        turn(trainer, id, round, QuizRound::solve);
    }

    @Override
    public void end(PersonId trainer, WorkshopId id, UUID round) {
        turn(trainer, id, round, QuizRound::end);
    }

    @Override
    public void putAway(PersonId trainer, WorkshopId id, UUID round) {
        var unused = door.change(trainer, id);
        change(id, round, known -> {
            rows.putAway(round);
            return Optional.empty();
        });
        tellAll(id);
    }

    private void turn(PersonId trainer, WorkshopId id, UUID round, UnaryOperator<QuizRound> how) {
        var unused = door.change(trainer, id);
        change(id, round, known -> {
            QuizRound after = how.apply(known);
            rows.update(after);
            return Optional.of(after);
        });
        tellAll(id);
    }

    @Override
    public void answer(PersonId member, WorkshopId id, UUID round, int place, Set<String> marks, String speaksFor) {
        Seat seat = seats.of(id).stream()
                .filter(each -> each.person().equals(member))
                .findFirst()
                .orElseThrow(() -> new RefusedException("deed.participants-only"));
        boolean right =
                seat.people().isEmpty() ? speaksFor.isEmpty() : seat.people().contains(speaksFor);
        if (!right) {
            throw new RefusedException("quiz.for");
        }
        var voice = new Voice(place, member, speaksFor);
        var answer = new Answer(seat.group(), marks);
        change(id, round, known -> {
            if (!known.open(place)) {
                throw new RefusedException("quiz.over");
            }
            if (known.answer(voice).isPresent()) {
                throw new RefusedException("quiz.answered");
            }
            if (!known.items().get(place).takes(marks)) {
                throw new RefusedException("quiz.marks");
            }
            rows.answer(round, voice, answer);
            return Optional.of(known.answered(voice, answer));
        });
        told.person(id, member, viewer -> events.of(on(id), viewer));
    }

    /** @param how what becomes of it; writes to the disk first */
    private void change(WorkshopId id, UUID round, Function<QuizRound, Optional<QuizRound>> how) {
        var unused = rounds.change(
                id,
                before -> before.filter(known -> known.id().equals(round))
                        .map(how)
                        .orElseThrow(() -> new RefusedException("quiz.unknown")));
    }

    private void tellAll(WorkshopId id) {
        told.everybody(id, viewer -> events.of(on(id), viewer));
    }
}
