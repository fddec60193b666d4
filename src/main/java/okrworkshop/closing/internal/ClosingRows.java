package okrworkshop.closing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.NextStep;
import okrworkshop.preparation.Answers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The end of workshops: phases, next steps, feedback. */
@Repository
class ClosingRows {
    private static final TypeReference<Map<String, List<String>>> GIVEN = new TypeReference<>() {};
    private static final String STEP = "select person, id, what, until_day, with_whom, shared from personal_step";

    private final JdbcClient database;
    private final JsonMapper mapper = JsonMapper.shared();

    ClosingRows(JdbcClient database) {
        this.database = database;
    }

    ClosingPhase phase(WorkshopId workshop) {
        return database.sql("select phase from closing where workshop = ?")
                .param(workshop.value())
                .query(String.class)
                .optional()
                .map(ClosingPhase::valueOf)
                .orElse(ClosingPhase.WAITING);
    }

    void phase(WorkshopId workshop, ClosingPhase phase) {
        put(
                "update closing set phase = ? where workshop = ?",
                "insert into closing (phase, workshop) values (?, ?)",
                phase.name(),
                workshop.value());
    }

    List<NextStep> steps(WorkshopId workshop, PersonId person) {
        return database.sql(STEP + " where workshop = ? and person = ? order by made_at, id")
                .params(workshop.value(), person.value())
                .query((row, number) -> step(row))
                .list();
    }

    Map<PersonId, List<NextStep>> shared(WorkshopId workshop) {
        return byPerson(workshop, " and shared");
    }

    Map<PersonId, List<NextStep>> steps(WorkshopId workshop) {
        return byPerson(workshop, "");
    }

    private Map<PersonId, List<NextStep>> byPerson(WorkshopId workshop, String more) {
        Map<PersonId, List<NextStep>> steps = new HashMap<>();
        database.sql(STEP + " where workshop = ?" + more + " order by made_at, id")
                .param(workshop.value())
                .query(row -> {
                    var person = new PersonId(row.getObject("person", UUID.class));
                    steps.merge(person, List.of(step(row)), ClosingRows::joined);
                });
        return steps;
    }

    int planning(WorkshopId workshop) {
        return database.sql("select count(distinct person) from personal_step where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    void put(WorkshopId workshop, PersonId person, NextStep step, Instant at) {
        String until = step.until().map(LocalDate::toString).orElse("");
        int known = database.sql("update personal_step set what = ?, until_day = ?, with_whom = ?, shared = ?"
                        + " where workshop = ? and person = ? and id = ?")
                .params(step.what(), until, step.with(), step.shared(), workshop.value(), person.value(), step.id())
                .update();
        if (known == 0) {
            database.sql("insert into personal_step (what, until_day, with_whom, shared, workshop, person, id, made_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            step.what(),
                            until,
                            step.with(),
                            step.shared(),
                            workshop.value(),
                            person.value(),
                            step.id(),
                            at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    boolean remove(WorkshopId workshop, PersonId person, String id) {
        return database.sql("delete from personal_step where workshop = ? and person = ? and id = ?")
                        .params(workshop.value(), person.value(), id)
                        .update()
                > 0;
    }

    Optional<Answers> reply(WorkshopId workshop, PersonId person) {
        return database.sql("select answers from feedback_reply where workshop = ? and person = ?")
                .params(workshop.value(), person.value())
                .query(String.class)
                .optional()
                .map(this::answers);
    }

    List<Answers> replies(WorkshopId workshop) {
        return database
                .sql("select answers from feedback_reply where workshop = ?")
                .param(workshop.value())
                .query(String.class)
                .list()
                .stream()
                .map(this::answers)
                .toList();
    }

    Map<PersonId, Answers> repliesByPerson(WorkshopId workshop) {
        Map<PersonId, Answers> replies = new HashMap<>();
        database.sql("select person, answers from feedback_reply where workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    replies.put(new PersonId(row.getObject("person", UUID.class)), answers(row.getString("answers")));
                });
        return replies;
    }

    void reply(WorkshopId workshop, PersonId person, Answers answers) {
        put(
                "update feedback_reply set answers = ? where workshop = ? and person = ?",
                "insert into feedback_reply (answers, workshop, person) values (?, ?, ?)",
                mapper.writeValueAsString(answers.given()),
                workshop.value(),
                person.value());
    }

    /** The next steps are the person's alone; the feedback is the group's and stays, as nobody's. */
    void forget(WorkshopId workshop, PersonId person) {
        database.sql("delete from personal_step where workshop = ? and person = ?")
                .params(workshop.value(), person.value())
                .update();
        database.sql("update feedback_reply set person = ? where workshop = ? and person = ?")
                .params(UUID.randomUUID(), workshop.value(), person.value())
                .update();
    }

    void removeAll(WorkshopId workshop) {
        for (String table : List.of("personal_step", "feedback_reply", "closing")) {
            database.sql("delete from " + table + " where workshop = ?")
                    .param(workshop.value())
                    .update();
        }
    }

    /** Both take the same values. */
    private void put(String update, String insert, Object... values) {
        if (database.sql(update).params(values).update() == 0) {
            try {
                database.sql(insert).params(values).update();
            } catch (DuplicateKeyException otherTab) {
                database.sql(update).params(values).update();
            }
        }
    }

    private Answers answers(String json) {
        return new Answers(mapper.readValue(json, GIVEN));
    }

    private static NextStep step(ResultSet row) throws SQLException {
        String until = row.getString("until_day");
        return new NextStep(
                row.getString("id"),
                row.getString("what"),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                row.getString("with_whom"),
                row.getBoolean("shared"));
    }

    private static List<NextStep> joined(List<NextStep> one, List<NextStep> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
