package okrworkshop.workshops.internal;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Rehearsal;
import okrworkshop.workshops.Workshop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rehearsals, and the taking back of what they left. Transactions are the caller's. */
@Component
class RehearsalRows {
    private final JdbcClient jdbc;

    RehearsalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rehearsal> of(WorkshopId workshop) {
        return jdbc.sql("select began_at, person from rehearsal where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> new Rehearsal(
                        workshop,
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }

    void add(Rehearsal rehearsal) {
        UUID workshop = rehearsal.workshop().value();
        long last = jdbc.sql("select coalesce(max(event_number), 0) from workshop_event where workshop = ?")
                .param(workshop)
                .query(Long.class)
                .single();
        jdbc.sql("insert into rehearsal (workshop, began_at, person, last_event) values (?, ?, ?, ?)")
                .params(
                        workshop,
                        WorkshopRows.moment(rehearsal.beganAt()),
                        rehearsal.by().value(),
                        last)
                .update();
    }

    /** What the workshop's own tables hold of the rehearsal, and the rehearsal itself. */
    void forget(WorkshopId workshop) {
        for (String sql : new String[] {
            "delete from workshop_event where workshop = ? and event_number >"
                    + " (select last_event from rehearsal where rehearsal.workshop = workshop_event.workshop)",
            "delete from step_departure_gap where workshop = ?",
            "delete from step_departure where workshop = ?",
            "delete from rehearsal where workshop = ?"
        }) {
            jdbc.sql(sql).param(workshop.value()).update();
        }
    }

    /** The groups write on other documents from now on. */
    void replaceDocuments(Workshop after) {
        for (Group group : after.groups()) {
            jdbc.sql("update workshop_group set document = ?, merged_into = null where id = ?")
                    .params(group.document().value(), group.id().value())
                    .update();
        }
    }
}
