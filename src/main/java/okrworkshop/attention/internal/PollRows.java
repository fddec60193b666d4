package okrworkshop.attention.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.attention.Poll;
import okrworkshop.attention.Poll.Voice;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Polls on disk, with choices and answers. */
@Component
class PollRows {
    private static final String OF = " where poll in (select id from poll where workshop = ?)";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    PollRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<Poll> of(WorkshopId workshop) {
        Map<UUID, List<String>> choices = new HashMap<>();
        jdbc.sql("select poll, line from poll_choice" + OF + " order by poll, place")
                .param(workshop.value())
                .query(row -> {
                    choices.computeIfAbsent(row.getObject("poll", UUID.class), id -> new ArrayList<>())
                            .add(row.getString("line"));
                });
        Map<UUID, Map<Voice, Integer>> answers = new HashMap<>();
        jdbc.sql("select poll, person, speaks_for, place from poll_answer" + OF)
                .param(workshop.value())
                .query(row -> {
                    var voice =
                            new Voice(new PersonId(row.getObject("person", UUID.class)), row.getString("speaks_for"));
                    answers.computeIfAbsent(row.getObject("poll", UUID.class), id -> new HashMap<>())
                            .put(voice, row.getInt("place"));
                });
        return jdbc.sql("""
                        select id, question, scale, live, closed, put_away from poll
                        where workshop = ? order by opened_at, id""")
                .param(workshop.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Poll(
                            id,
                            row.getString("question"),
                            choices.getOrDefault(id, List.of()),
                            row.getBoolean("scale"),
                            row.getBoolean("live"),
                            row.getBoolean("closed"),
                            row.getBoolean("put_away"),
                            answers.getOrDefault(id, Map.of()));
                })
                .list();
    }

    void add(WorkshopId workshop, Poll poll, Instant at) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("""
                            insert into poll (id, workshop, question, scale, live, opened_at, closed, put_away)
                            values (?, ?, ?, ?, ?, ?, false, false)""")
                    .params(poll.id(), workshop.value(), poll.question(), poll.scale(), poll.live(), Moments.bind(at))
                    .update();
            for (int place = 0; place < poll.choices().size(); place++) {
                jdbc.sql("insert into poll_choice (poll, place, line) values (?, ?, ?)")
                        .params(poll.id(), place, poll.choices().get(place))
                        .update();
            }
        });
    }

    void update(Poll poll) {
        jdbc.sql("update poll set closed = ?, put_away = ? where id = ?")
                .params(poll.closed(), poll.putAway(), poll.id())
                .update();
    }

    /** @param again whether the voice has answered before */
    void answer(UUID poll, Voice voice, int choice, boolean again) {
        String sql = again
                ? "update poll_answer set place = ? where poll = ? and person = ? and speaks_for = ?"
                : "insert into poll_answer (place, poll, person, speaks_for) values (?, ?, ?, ?)";
        jdbc.sql(sql)
                .params(choice, poll, voice.person().value(), voice.speaksFor())
                .update();
    }
}
