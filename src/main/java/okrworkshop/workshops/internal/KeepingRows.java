package okrworkshop.workshops.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.DeletedWorkshop;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long workshops are kept, and the bin. Transactions are the caller's. */
@Component
class KeepingRows {
    /** Of this module, those that lead to others first. */
    private static final List<String> TABLES = List.of(
            "step_departure_gap",
            "step_departure",
            "workshop_event",
            "rehearsal",
            "workshop_minutes",
            "workshop_word",
            "workshop_crew",
            "workshop_setup",
            "workshop_budget",
            "workshop_beat",
            "workshop_group_size",
            "roster_entry",
            "workshop_group");

    private final JdbcClient jdbc;

    KeepingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Keeping> of(WorkshopId id, int days) {
        return jdbc.sql("select delete_on, keep_on, privacy_contact from workshop where id = ?")
                .param(id.value())
                .query((row, number) -> new Keeping(
                        Optional.ofNullable(row.getObject("delete_on", LocalDate.class)),
                        row.getBoolean("keep_on"),
                        days,
                        row.getString("privacy_contact")))
                .optional();
    }

    void put(WorkshopId id, Keeping keeping) {
        @Nullable LocalDate until = keeping.until().orElse(null);
        jdbc.sql("update workshop set delete_on = ?, keep_on = ?, privacy_contact = ? where id = ?")
                .param(1, until, Types.DATE)
                .param(2, keeping.on())
                .param(3, keeping.contact())
                .param(4, id.value())
                .update();
    }

    /** Closed ones whose day has come. */
    List<WorkshopId> due(LocalDate today) {
        return ids(
                "select id from workshop where deleted_at is null and phase = ? and delete_on <= ?",
                Phase.CLOSED.name(),
                today);
    }

    /** @return whether it was not there yet */
    boolean bin(WorkshopId id, Instant at) {
        return jdbc.sql("update workshop set deleted_at = ? where id = ? and deleted_at is null")
                        .params(WorkshopRows.moment(at), id.value())
                        .update()
                > 0;
    }

    List<DeletedWorkshop> binned(PersonId owner) {
        return jdbc.sql("""
                        select id, title, deleted_at from workshop where trainer = ? and deleted_at is not null
                        order by deleted_at desc, id""")
                .param(owner.value())
                .query((row, number) -> {
                    Instant at =
                            row.getObject("deleted_at", OffsetDateTime.class).toInstant();
                    return new DeletedWorkshop(
                            new WorkshopId(row.getObject("id", UUID.class)),
                            row.getString("title"),
                            at,
                            at.plus(Keepings.BIN));
                })
                .list();
    }

    /** @return whether it was there */
    boolean takeOut(WorkshopId id, PersonId owner, Instant after) {
        return jdbc.sql("update workshop set deleted_at = null where id = ? and trainer = ? and deleted_at > ?")
                        .params(id.value(), owner.value(), WorkshopRows.moment(after))
                        .update()
                > 0;
    }

    /** In the bin since then or longer. */
    List<WorkshopId> over(Instant since) {
        return ids("select id from workshop where deleted_at <= ?", WorkshopRows.moment(since));
    }

    List<UUID> documents(WorkshopId id) {
        return jdbc.sql("select document from workshop_group where workshop = ?")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    /** Holds the row until the transaction ends: of several nodes one finds it, the others wait and find nothing. */
    boolean claim(WorkshopId id, Instant since) {
        return jdbc.sql("update workshop set keep_on = false where id = ? and deleted_at <= ?")
                        .params(id.value(), WorkshopRows.moment(since))
                        .update()
                > 0;
    }

    void purge(WorkshopId id) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where workshop = ?")
                .param(id.value())
                .update());
        jdbc.sql("delete from workshop where id = ?").param(id.value()).update();
    }

    private List<WorkshopId> ids(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(UUID.class).list().stream()
                .map(WorkshopId::new)
                .toList();
    }
}
