package okrworkshop.attention.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import okrworkshop.attention.Question;
import okrworkshop.attention.QuestionBoard;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions on disk, with their votes. */
@Component
class QuestionRows {
    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuestionBoard of(WorkshopId workshop) {
        List<Question> questions = questions(workshop);
        return jdbc.sql("select asking, nameless from question_board where workshop = ?")
                .param(workshop.value())
                .query((row, number) ->
                        new QuestionBoard(row.getBoolean("asking"), row.getBoolean("nameless"), questions))
                .optional()
                .orElse(new QuestionBoard(false, false, questions));
    }

    private List<Question> questions(WorkshopId workshop) {
        Map<UUID, Set<PersonId>> votes = new HashMap<>();
        jdbc.sql("""
                        select question, person from question_vote
                        where question in (select id from question where workshop = ?)""").param(workshop.value()).query(row -> {
            votes.computeIfAbsent(row.getObject("question", UUID.class), id -> new HashSet<>())
                    .add(new PersonId(row.getObject("person", UUID.class)));
        });
        return jdbc.sql("""
                        select id, person, nameless, line, asked_at, answered, hidden from question
                        where workshop = ? order by asked_at, id""")
                .param(workshop.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Question(
                            id,
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getBoolean("nameless"),
                            row.getString("line"),
                            Moments.read(row, "asked_at"),
                            row.getBoolean("answered"),
                            row.getBoolean("hidden"),
                            votes.getOrDefault(id, Set.of()));
                })
                .list();
    }

    void allow(WorkshopId workshop, boolean asking, boolean nameless) {
        int changed = jdbc.sql("update question_board set asking = ?, nameless = ? where workshop = ?")
                .params(asking, nameless, workshop.value())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into question_board (asking, nameless, workshop) values (?, ?, ?)")
                    .params(asking, nameless, workshop.value())
                    .update();
        }
    }

    void add(WorkshopId workshop, Question question) {
        jdbc.sql("""
                        insert into question (id, workshop, person, nameless, line, asked_at, answered, hidden)
                        values (?, ?, ?, ?, ?, ?, false, false)""")
                .params(
                        question.id(),
                        workshop.value(),
                        question.by().value(),
                        question.nameless(),
                        question.line(),
                        Moments.bind(question.at()))
                .update();
    }

    void mark(Question question) {
        jdbc.sql("update question set answered = ?, hidden = ? where id = ?")
                .params(question.answered(), question.hidden(), question.id())
                .update();
    }

    void vote(UUID question, PersonId person, boolean vote) {
        jdbc.sql(
                        vote
                                ? "insert into question_vote (question, person) values (?, ?)"
                                : "delete from question_vote where question = ? and person = ?")
                .params(question, person.value())
                .update();
    }
}
