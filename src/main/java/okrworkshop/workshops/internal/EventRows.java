package okrworkshop.workshops.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of workshops; rows are only ever added. */
@Component
class EventRows {
    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkshopEvent event) {
        long last = jdbc.sql("select coalesce(max(event_number), 0) from workshop_event where workshop = ?")
                .param(event.workshop().value())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into workshop_event (workshop, event_number, happened_at, person, event_type, detail)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        event.workshop().value(),
                        last + 1,
                        WorkshopRows.moment(event.at()),
                        event.by().value(),
                        event.type(),
                        event.detail())
                .update();
    }

    List<WorkshopEvent> of(WorkshopId workshop) {
        return jdbc.sql("""
                        select happened_at, person, event_type, detail from workshop_event
                        where workshop = ? order by event_number""")
                .param(workshop.value())
                .query((row, number) -> new WorkshopEvent(
                        workshop,
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("event_type"),
                        row.getString("detail")))
                .list();
    }
}
