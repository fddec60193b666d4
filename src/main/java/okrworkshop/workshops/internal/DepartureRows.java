package okrworkshop.workshops.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that were left with gaps. */
@Component
class DepartureRows implements Departures {
    private final JdbcClient jdbc;

    DepartureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Departure departure) {
        UUID workshop = departure.workshop().value();
        long number = jdbc.sql("select coalesce(max(departure_number), 0) + 1 from step_departure where workshop = ?")
                .param(workshop)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into step_departure (workshop, departure_number, happened_at, person, step, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        workshop,
                        number,
                        WorkshopRows.moment(departure.at()),
                        departure.by().value(),
                        departure.step(),
                        departure.reason())
                .update();
        int place = 0;
        for (Departure.Unmet gap : departure.unmet()) {
            jdbc.sql("""
                            insert into step_departure_gap
                            (workshop, departure_number, place, group_id, gate, have_count, need_count)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(workshop, number, place++, gap.group().value(), gap.condition(), gap.have(), gap.need())
                    .update();
        }
    }

    /** What was noted with a move that is undone. */
    void remove(WorkshopId workshop, Instant at) {
        List<Long> numbers = jdbc.sql(
                        "select departure_number from step_departure where workshop = ? and happened_at = ?")
                .params(workshop.value(), WorkshopRows.moment(at))
                .query(Long.class)
                .list();
        for (String table : List.of("step_departure_gap", "step_departure")) {
            numbers.forEach(number -> jdbc.sql("delete from " + table + " where workshop = ? and departure_number = ?")
                    .params(workshop.value(), number)
                    .update());
        }
    }

    @Override
    public List<Departure> of(WorkshopId workshop) {
        Map<Long, List<Departure.Unmet>> gaps = new HashMap<>();
        jdbc.sql("""
                        select departure_number, group_id, gate, have_count, need_count from step_departure_gap
                        where workshop = ? order by departure_number, place""").param(workshop.value()).query(row -> {
            gaps.computeIfAbsent(row.getLong("departure_number"), number -> new ArrayList<>())
                    .add(new Departure.Unmet(
                            new GroupId(row.getObject("group_id", UUID.class)),
                            row.getString("gate"),
                            row.getInt("have_count"),
                            row.getInt("need_count")));
        });
        return jdbc.sql("""
                        select departure_number, happened_at, person, step, reason from step_departure
                        where workshop = ? order by departure_number""")
                .param(workshop.value())
                .query((row, index) -> new Departure(
                        workshop,
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("step"),
                        row.getString("reason"),
                        gaps.getOrDefault(row.getLong("departure_number"), List.of())))
                .list();
    }
}
