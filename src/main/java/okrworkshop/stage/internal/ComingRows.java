package okrworkshop.stage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Announced moves in the database. */
@Component
class ComingRows {
    private final JdbcClient jdbc;

    ComingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Workshops whose announced time is over, and whose leader was not asked yet. */
    List<WorkshopId> due(Instant now) {
        return jdbc.sql("select workshop from coming_step where asks = false and moves_at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WorkshopId(row.getObject("workshop", UUID.class)))
                .list();
    }

    Optional<Coming> of(WorkshopId workshop) {
        return jdbc.sql("select person, step, moves_at, total_ms, by_itself, asks from coming_step where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** One at a time for a workshop. */
    void keep(WorkshopId workshop, Coming coming) {
        OffsetDateTime at = coming.at().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("""
                        update coming_step set person = ?, step = ?, moves_at = ?, total_ms = ?, by_itself = ?, asks = ?
                        where workshop = ?""")
                .params(
                        coming.by().value(),
                        coming.step(),
                        at,
                        coming.total().toMillis(),
                        coming.byItself(),
                        coming.asks(),
                        workshop.value())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into coming_step (workshop, person, step, moves_at, total_ms, by_itself, asks)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            workshop.value(),
                            coming.by().value(),
                            coming.step(),
                            at,
                            coming.total().toMillis(),
                            coming.byItself(),
                            coming.asks())
                    .update();
        }
    }

    /** @return whether there was one */
    boolean forget(WorkshopId workshop) {
        return jdbc.sql("delete from coming_step where workshop = ?")
                        .param(workshop.value())
                        .update()
                > 0;
    }

    private static Coming read(ResultSet row) throws SQLException {
        return new Coming(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("step"),
                row.getObject("moves_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("total_ms")),
                row.getBoolean("by_itself"),
                row.getBoolean("asks"));
    }
}
