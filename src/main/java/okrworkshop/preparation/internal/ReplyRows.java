package okrworkshop.preparation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers answered, one row each. */
@Repository
class ReplyRows {
    private static final TypeReference<Map<String, List<String>>> GIVEN = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper mapper = JsonMapper.shared();

    ReplyRows(JdbcClient database) {
        this.database = database;
    }

    Optional<SurveyReply> get(WorkshopId workshop, Visitor visitor) {
        return database.sql("select * from survey_reply where workshop = ? and browser = ?")
                .params(workshop.value(), visitor.browser())
                .query((row, number) -> reply(row))
                .optional();
    }

    /** Those that were handed in. */
    List<SurveyReply> sent(WorkshopId workshop) {
        return database.sql("select * from survey_reply where workshop = ? and sent <> ''")
                .param(workshop.value())
                .query((row, number) -> reply(row))
                .list();
    }

    int count(WorkshopId workshop) {
        return database.sql("select count(*) from survey_reply where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    void put(WorkshopId workshop, Visitor visitor, SurveyReply reply) {
        if (update(workshop, visitor, reply) == 0) {
            try {
                insert(workshop, visitor, reply);
            } catch (DuplicateKeyException otherTab) {
                update(workshop, visitor, reply);
            }
        }
    }

    private int update(WorkshopId workshop, Visitor visitor, SurveyReply reply) {
        return database.sql("update survey_reply set name = ?, draft = ?, sent = ? where workshop = ? and browser = ?")
                .params(reply.name(), json(reply.draft()), json(reply.sent()), workshop.value(), visitor.browser())
                .update();
    }

    private void insert(WorkshopId workshop, Visitor visitor, SurveyReply reply) {
        database.sql("insert into survey_reply (name, draft, sent, workshop, browser) values (?, ?, ?, ?, ?)")
                .params(reply.name(), json(reply.draft()), json(reply.sent()), workshop.value(), visitor.browser())
                .update();
    }

    private String json(Answers answers) {
        return answers.isEmpty() ? "" : mapper.writeValueAsString(answers.given());
    }

    private SurveyReply reply(ResultSet row) throws SQLException {
        return new SurveyReply(answers(row.getString("draft")), answers(row.getString("sent")), row.getString("name"));
    }

    private Answers answers(String json) {
        return json.isEmpty() ? Answers.NONE : new Answers(mapper.readValue(json, GIVEN));
    }
}
