package okrworkshop.cockpit.arrival;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopPurged;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses in the database. */
@Component
class StoredAddresses implements ShownAddresses {
    private final JdbcClient jdbc;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    StoredAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RoomAddress> of(WorkshopId workshop) {
        return jdbc.sql("select address, lan, former, changed_at from workshop_address where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> new RoomAddress(
                        row.getString("address"),
                        row.getBoolean("lan"),
                        row.getString("former"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Of two pages that keep the first one at the same moment, the later wins. */
    @Override
    public void keep(WorkshopId workshop, RoomAddress address) {
        if (update(workshop, address) == 0) {
            try {
                insert(workshop, address);
            } catch (DuplicateKeyException meanwhile) {
                update(workshop, address);
            }
        }
        listeners.forEach(Runnable::run);
    }

    @EventListener
    void on(WorkshopPurged purged) {
        jdbc.sql("delete from workshop_address where workshop = ?")
                .param(purged.workshop().value())
                .update();
    }

    @Override
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    private int update(WorkshopId workshop, RoomAddress address) {
        return jdbc.sql(
                        "update workshop_address set address = ?, lan = ?, former = ?, changed_at = ? where workshop = ?")
                .params(
                        address.address(),
                        address.lan(),
                        address.former(),
                        moment(address.changedAt()),
                        workshop.value())
                .update();
    }

    private void insert(WorkshopId workshop, RoomAddress address) {
        jdbc.sql("insert into workshop_address (workshop, address, lan, former, changed_at) values (?, ?, ?, ?, ?)")
                .params(
                        workshop.value(),
                        address.address(),
                        address.lan(),
                        address.former(),
                        moment(address.changedAt()))
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
