package okrworkshop.attention.internal;

import java.util.UUID;
import okrworkshop.attention.ReadyMark;
import okrworkshop.attention.ReadyMarks;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ready marks on disk. */
@Component
class ReadyRows {
    private final JdbcClient jdbc;

    ReadyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReadyMarks of(WorkshopId workshop) {
        return new ReadyMarks(jdbc.sql("select subject, group_id, person, place from ready_mark where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> {
                    UUID group = row.getObject("group_id", UUID.class);
                    return new ReadyMark(
                            new GroupId(group),
                            new PersonId(row.getObject("person", UUID.class)),
                            group.equals(row.getObject("subject", UUID.class)),
                            row.getString("place"));
                })
                .list());
    }

    /** In place of an older one. */
    void put(WorkshopId workshop, ReadyMark mark) {
        int changed = jdbc.sql(
                        "update ready_mark set group_id = ?, person = ?, place = ? where workshop = ? and subject = ?")
                .params(mark.group().value(), mark.by().value(), mark.place(), workshop.value(), subject(mark))
                .update();
        if (changed == 0) {
            jdbc.sql("insert into ready_mark (workshop, subject, group_id, person, place) values (?, ?, ?, ?, ?)")
                    .params(
                            workshop.value(),
                            subject(mark),
                            mark.group().value(),
                            mark.by().value(),
                            mark.place())
                    .update();
        }
    }

    void remove(WorkshopId workshop, ReadyMark mark) {
        jdbc.sql("delete from ready_mark where workshop = ? and subject = ?")
                .params(workshop.value(), subject(mark))
                .update();
    }

    private static UUID subject(ReadyMark mark) {
        return mark.wholeGroup() ? mark.group().value() : mark.by().value();
    }
}
