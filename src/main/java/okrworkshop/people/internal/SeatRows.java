package okrworkshop.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Seats as rows: one for each of the people at a shared device, else one. */
final class SeatRows {
    static final String SELECT = """
            select seat.person, seat.workshop, seat.group_id, seat.name, seat.joined_at, seat_person.name as at_table
            from seat left join seat_person on seat_person.seat = seat.person
            """;
    static final String ORDER = " order by seat.joined_at, seat.person, seat_person.place";

    private SeatRows() {}

    /** Reads rows that come in {@link #ORDER}. */
    static List<Seat> read(ResultSet rows) throws SQLException {
        List<Seat> seats = new ArrayList<>();
        while (rows.next()) {
            Seat seat = seat(rows);
            if (!seats.isEmpty() && seats.getLast().person().equals(seat.person())) {
                List<String> people = new ArrayList<>(seats.getLast().people());
                people.addAll(seat.people());
                seats.set(seats.size() - 1, with(seat, people));
            } else {
                seats.add(seat);
            }
        }
        return List.copyOf(seats);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String atTable = row.getString("at_table");
        return new Seat(
                new PersonId(row.getObject("person", UUID.class)),
                new WorkshopId(row.getObject("workshop", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                atTable == null ? List.of() : List.of(atTable),
                Moments.read(row, "joined_at"));
    }

    private static Seat with(Seat seat, List<String> people) {
        return new Seat(seat.person(), seat.workshop(), seat.group(), seat.name(), people, seat.joinedAt());
    }
}
