package okrworkshop.teaching.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizRound.Answer;
import okrworkshop.teaching.QuizRound.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quiz items, quizzes and answers on disk. */
@Repository
class QuizRows {
    private final JdbcClient database;
    private final ItemCodec codec = new ItemCodec();

    QuizRows(JdbcClient database) {
        this.database = database;
    }

    List<QuizItem> items(WorkshopId workshop) {
        return database
                .sql("select content from quiz_item where workshop = ? order by made_at, id")
                .param(workshop.value())
                .query(String.class)
                .list()
                .stream()
                .map(codec::read)
                .toList();
    }

    void keep(WorkshopId workshop, QuizItem item, Instant at) {
        int known = database.sql("update quiz_item set content = ? where workshop = ? and id = ?")
                .params(codec.write(item), workshop.value(), item.id())
                .update();
        if (known == 0) {
            database.sql("insert into quiz_item (id, workshop, made_at, content) values (?, ?, ?, ?)")
                    .params(item.id(), workshop.value(), at.atOffset(ZoneOffset.UTC), codec.write(item))
                    .update();
        }
    }

    void remove(WorkshopId workshop, UUID item) {
        database.sql("delete from quiz_item where workshop = ? and id = ?")
                .params(workshop.value(), item)
                .update();
    }

    int count(WorkshopId workshop) {
        return database.sql("select count(*) from quiz_round where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    /** The newest one that isn't put away. */
    Optional<QuizRound> on(WorkshopId workshop) {
        return database.sql(
                        "select id, items, reached, solved, closed from quiz_round where workshop = ? and not put_away"
                                + " order by opened_at desc, id fetch first 1 rows only")
                .param(workshop.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new QuizRound(
                            id,
                            codec.readAll(row.getString("items")),
                            row.getInt("reached"),
                            row.getInt("solved"),
                            row.getBoolean("closed"),
                            Map.of());
                })
                .optional()
                .map(round -> new QuizRound(
                        round.id(),
                        round.items(),
                        round.reached(),
                        round.solved(),
                        round.closed(),
                        answers(round.id())));
    }

    private Map<Voice, Answer> answers(UUID round) {
        Map<Voice, Answer> answers = new HashMap<>();
        database.sql("select place, person, speaks_for, group_id, marks from quiz_answer where round = ?")
                .param(round)
                .query(row -> {
                    var voice = new Voice(
                            row.getInt("place"),
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getString("speaks_for"));
                    answers.put(
                            voice,
                            new Answer(
                                    new GroupId(row.getObject("group_id", UUID.class)), marks(row.getString("marks"))));
                });
        return answers;
    }

    private static Set<String> marks(String kept) {
        return Arrays.stream(kept.split(",")).filter(mark -> !mark.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    void add(WorkshopId workshop, QuizRound round, Instant at) {
        database.sql("update quiz_round set put_away = true where workshop = ?")
                .param(workshop.value())
                .update();
        database.sql("insert into quiz_round (id, workshop, opened_at, items, reached, solved, closed, put_away)"
                        + " values (?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        round.id(),
                        workshop.value(),
                        at.atOffset(ZoneOffset.UTC),
                        codec.write(round.items()),
                        round.reached(),
                        round.solved(),
                        round.closed())
                .update();
    }

    void update(QuizRound round) {
        database.sql("update quiz_round set reached = ?, solved = ?, closed = ? where id = ?")
                .params(round.reached(), round.solved(), round.closed(), round.id())
                .update();
    }

    void putAway(UUID round) {
        database.sql("update quiz_round set put_away = true, closed = true where id = ?")
                .param(round)
                .update();
    }

    void answer(UUID round, Voice voice, Answer answer) {
        database.sql(
                        "insert into quiz_answer (round, place, person, speaks_for, group_id, marks) values (?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        voice.place(),
                        voice.person().value(),
                        voice.speaksFor(),
                        answer.group().value(),
                        answer.marks().stream().sorted().collect(Collectors.joining(",")))
                .update();
    }
}
