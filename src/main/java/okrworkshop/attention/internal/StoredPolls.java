package okrworkshop.attention.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okrworkshop.attention.Poll;
import okrworkshop.attention.Polls;
import okrworkshop.people.Seat;
import okrworkshop.realtime.Audience;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Service;

/** The polls of each workshop. */
@Service
class StoredPolls implements Polls, Keeper {
    private static final int LEAST = 2;

    private final PollRows rows;
    private final Doors doors;
    private final People people;
    private final News news;
    private final PollEvents events;
    private final Clock clock;
    private final Kept<List<Poll>> polls;

    StoredPolls(PollRows rows, Doors doors, People people, News news, PollEvents events, Clock clock) {
        this.rows = rows;
        this.doors = doors;
        this.people = people;
        this.news = news;
        this.events = events;
        this.clock = clock;
        this.polls = new Kept<>(rows::of);
    }

    @Override
    public void forget(WorkshopId workshop) {
        polls.forget(workshop);
        tellAll(workshop);
    }

    @Override
    public List<Poll> of(WorkshopId workshop) {
        return polls.of(workshop);
    }

    @Override
    public Poll open(PersonId trainer, WorkshopId id, String question, List<String> choices, boolean live) {
        doors.open(trainer, id);
        List<String> lines = choices.stream()
                .map(choice -> Line.required(choice, Poll.CHOICE))
                .distinct()
                .toList();
        if (!choices.isEmpty() && (lines.size() < LEAST || lines.size() > Poll.CHOICES)) {
            throw new RefusedException("poll.choices", LEAST, Poll.CHOICES);
        }
        var poll = new Poll(
                UUID.randomUUID(),
                Line.required(question, Poll.QUESTION),
                lines,
                lines.isEmpty(),
                live,
                false,
                false,
                Map.of());
        polls.change(id, before -> {
            if (before.size() >= MOST) {
                throw new RefusedException("poll.full", MOST);
            }
            rows.add(id, poll, Moments.now(clock));
            return Stream.concat(before.stream(), Stream.of(poll)).toList();
        });
        tellAll(id);
        return poll;
    }

    @Override
    public void close(PersonId trainer, WorkshopId id, UUID poll, boolean closed) {
        doors.trainers(trainer, id);
        turn(id, poll, known -> known.closing(closed));
    }

    @Override
    public void putAway(PersonId trainer, WorkshopId id, UUID poll) {
        doors.trainers(trainer, id);
        turn(id, poll, Poll::away);
    }

    @Override
    public void answer(PersonId member, WorkshopId id, UUID poll, int choice, String speaksFor) {
        doors.open(id);
        var voice = new Poll.Voice(member, voice(id, member, speaksFor));
        Poll answered = change(id, poll, known -> {
            if (known.closed()) {
                throw new RefusedException("poll.closed");
            }
            if (choice < 0 || choice >= known.size()) {
                throw new RefusedException("poll.choice");
            }
            rows.answer(poll, voice, choice, known.answers().containsKey(voice));
            return known.answered(voice, choice);
        });
        news.tell(new Audience.Person(id, member), viewer -> events.of(of(id), viewer));
        if (answered.live()) {
            news.tellEachSoon(id, "polls", viewer -> events.of(of(id), viewer));
        }
    }

    /** A shared device answers for the people at it and for nobody else; a person for themselves. */
    private String voice(WorkshopId id, PersonId member, String speaksFor) {
        List<String> sharing = people.seat(id, member).map(Seat::people).orElse(List.of());
        boolean right = sharing.isEmpty() ? speaksFor.isEmpty() : sharing.contains(speaksFor);
        if (!right) {
            throw new RefusedException("poll.for");
        }
        return speaksFor;
    }

    private void turn(WorkshopId id, UUID poll, UnaryOperator<Poll> how) {
        change(id, poll, known -> {
            Poll after = how.apply(known);
            rows.update(after);
            return after;
        });
        tellAll(id);
    }

    /** @return the poll as it is then */
    private Poll change(WorkshopId id, UUID poll, UnaryOperator<Poll> how) {
        List<Poll> after = polls.change(id, before -> {
            if (before.stream().noneMatch(known -> is(known, poll))) {
                throw new RefusedException("poll.unknown");
            }
            return before.stream()
                    .map(known -> is(known, poll) ? how.apply(known) : known)
                    .toList();
        });
        return after.stream()
                .filter(known -> known.id().equals(poll))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(Poll known, UUID poll) {
        return known.id().equals(poll) && !known.putAway();
    }

    private void tellAll(WorkshopId id) {
        news.tellEach(id, viewer -> events.of(of(id), viewer));
    }
}
