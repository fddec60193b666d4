package okrworkshop.attention.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.attention.HelpCall;
import okrworkshop.attention.HelpQueue;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls for help on disk; those that were settled stay for the story of the day. */
@Component
class HelpRows {
    private final JdbcClient jdbc;

    HelpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HelpQueue open(WorkshopId workshop) {
        return new HelpQueue(jdbc.sql("""
                        select id, group_id, person, whole_group, line, raised_at, coming from help_call
                        where workshop = ? and ended_at is null order by raised_at, id""")
                .param(workshop.value())
                .query((row, number) -> new HelpCall(
                        row.getObject("id", UUID.class),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("whole_group"),
                        row.getString("line"),
                        Moments.read(row, "raised_at"),
                        Optional.ofNullable(row.getObject("coming", UUID.class)).map(PersonId::new)))
                .list());
    }

    void add(WorkshopId workshop, HelpCall call) {
        jdbc.sql("""
                        insert into help_call (id, workshop, group_id, person, whole_group, line, raised_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        call.id(),
                        workshop.value(),
                        call.group().value(),
                        call.by().value(),
                        call.wholeGroup(),
                        call.line(),
                        Moments.bind(call.at()))
                .update();
    }

    void say(HelpCall call) {
        jdbc.sql("update help_call set line = ? where id = ?")
                .params(call.line(), call.id())
                .update();
    }

    void take(HelpCall call, PersonId trainer) {
        jdbc.sql("update help_call set coming = ? where id = ?")
                .params(trainer.value(), call.id())
                .update();
    }

    /** Was taken back: nobody came. */
    void remove(UUID call) {
        jdbc.sql("delete from help_call where id = ?").param(call).update();
    }

    void end(UUID call, Instant at) {
        jdbc.sql("update help_call set ended_at = ? where id = ?")
                .params(Moments.bind(at), call)
                .update();
    }
}
