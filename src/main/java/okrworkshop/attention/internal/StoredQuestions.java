package okrworkshop.attention.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okrworkshop.attention.Question;
import okrworkshop.attention.QuestionBoard;
import okrworkshop.attention.Questions;
import okrworkshop.realtime.Audience;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Service;

/** The questions of each workshop. */
@Service
class StoredQuestions implements Questions, Keeper {
    private final QuestionRows rows;
    private final Doors doors;
    private final News news;
    private final QuestionEvents events;
    private final Clock clock;
    private final Kept<QuestionBoard> boards;

    StoredQuestions(QuestionRows rows, Doors doors, News news, QuestionEvents events, Clock clock) {
        this.rows = rows;
        this.doors = doors;
        this.news = news;
        this.events = events;
        this.clock = clock;
        this.boards = new Kept<>(rows::of);
    }

    @Override
    public void forget(WorkshopId workshop) {
        boards.forget(workshop);
        tellAll(workshop);
    }

    @Override
    public QuestionBoard of(WorkshopId workshop) {
        return boards.of(workshop);
    }

    @Override
    public void allow(PersonId trainer, WorkshopId id, boolean asking, boolean nameless) {
        doors.open(trainer, id);
        boards.change(id, before -> {
            rows.allow(id, asking, nameless);
            return new QuestionBoard(asking, nameless, before.questions());
        });
        tellAll(id);
    }

    @Override
    public void ask(PersonId member, WorkshopId id, String typed, boolean nameless) {
        doors.open(id);
        var asked = new Question(
                UUID.randomUUID(),
                member,
                nameless,
                Line.required(typed, Question.LINE),
                Moments.now(clock),
                false,
                false,
                Set.of());
        boards.change(id, before -> {
            requireAsking(before);
            if (nameless && !before.nameless()) {
                throw new RefusedException("question.named");
            }
            if (before.questions().stream().anyMatch(known -> repeats(asked, known))) {
                return before;
            }
            if (before.questions().size() >= MOST) {
                throw new RefusedException("question.full", MOST);
            }
            rows.add(id, asked);
            return before.with(
                    Stream.concat(before.questions().stream(), Stream.of(asked)).toList());
        });
        tell(id, member);
    }

    @Override
    public void vote(PersonId member, WorkshopId id, UUID question, boolean vote) {
        doors.open(id);
        boards.change(id, before -> {
            requireAsking(before);
            return changed(before, question, known -> {
                if (known.hidden()) {
                    throw new RefusedException("question.unknown");
                }
                if (known.by().equals(member) || known.votes().contains(member) == vote) {
                    return known;
                }
                rows.vote(question, member, vote);
                return known.voted(member, vote);
            });
        });
        tell(id, member);
    }

    @Override
    public void answered(PersonId trainer, WorkshopId id, UUID question, boolean answered) {
        doors.trainers(trainer, id);
        mark(id, question, known -> known.marked(answered, known.hidden()));
    }

    @Override
    public void hide(PersonId trainer, WorkshopId id, UUID question, boolean hidden) {
        doors.trainers(trainer, id);
        mark(id, question, known -> known.marked(known.answered(), hidden));
    }

    private void mark(WorkshopId id, UUID question, UnaryOperator<Question> how) {
        boards.change(
                id,
                before -> changed(before, question, known -> {
                    Question after = how.apply(known);
                    rows.mark(after);
                    return after;
                }));
        tellAll(id);
    }

    private static QuestionBoard changed(QuestionBoard before, UUID id, UnaryOperator<Question> how) {
        List<Question> questions = before.questions();
        if (questions.stream().noneMatch(known -> known.id().equals(id))) {
            throw new RefusedException("question.unknown");
        }
        return before.with(questions.stream()
                .map(known -> known.id().equals(id) ? how.apply(known) : known)
                .toList());
    }

    private static boolean repeats(Question asked, Question known) {
        return known.by().equals(asked.by()) && known.line().equals(asked.line());
    }

    private static void requireAsking(QuestionBoard board) {
        if (!board.asking()) {
            throw new RefusedException("question.closed");
        }
    }

    /** Who did it sees it at once, all others with what else happened in that second. */
    private void tell(WorkshopId id, PersonId member) {
        news.tell(new Audience.Person(id, member), viewer -> events.of(of(id), viewer));
        news.tellEachSoon(id, "questions", viewer -> events.of(of(id), viewer));
    }

    private void tellAll(WorkshopId id) {
        news.tellEach(id, viewer -> events.of(of(id), viewer));
    }
}
