package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Co-trainers and observers. Transactions are the caller's. */
@Component
class CrewRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    CrewRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<PersonId, CrewRole> of(WorkshopId workshop) {
        Map<PersonId, CrewRole> helpers = new HashMap<>();
        jdbc.sql("select person, crew_role from workshop_crew where workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    helpers.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            CrewRole.valueOf(row.getString("crew_role")));
                });
        return helpers;
    }

    void update(WorkshopId workshop, Map<PersonId, CrewRole> before, Map<PersonId, CrewRole> after) {
        before.forEach((person, role) -> {
            if (after.get(person) != role) {
                jdbc.sql("delete from workshop_crew where workshop = ? and person = ?")
                        .params(workshop.value(), person.value())
                        .update();
            }
        });
        after.forEach((person, role) -> {
            if (before.get(person) != role) {
                jdbc.sql("insert into workshop_crew (workshop, person, crew_role, since) values (?, ?, ?, ?)")
                        .params(workshop.value(), person.value(), role.name(), WorkshopRows.moment(clock.instant()))
                        .update();
            }
        });
    }

    /** When a page of the leader was last known to be open. */
    Optional<Instant> leaderSeen(WorkshopId workshop) {
        return jdbc.sql("select leader_seen_at from workshop where id = ? and leader_seen_at is not null")
                .param(workshop.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void leaderSeen(WorkshopId workshop, Instant at) {
        jdbc.sql("update workshop set leader_seen_at = ? where id = ?")
                .params(WorkshopRows.moment(at), workshop.value())
                .update();
    }
}
