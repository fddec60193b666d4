package okrworkshop.people.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SharedDevice;
import okrworkshop.people.ShortCode;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seats in the database. */
@Component
class JdbcSeats implements Seats {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Secrets secrets;
    private final FailedCodes failedCodes;
    private final Clock clock;

    JdbcSeats(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Secrets secrets,
            FailedCodes failedCodes,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.secrets = secrets;
        this.failedCodes = failedCodes;
        this.clock = clock;
    }

    @Override
    public JoinedSeat join(WorkshopId workshop, GroupId group, String name, List<String> people) {
        OffsetDateTime now = Moments.now(clock);
        Seat seat = new Seat(
                PersonId.random(), workshop, group, DisplayName.of(name), SharedDevice.people(people), now.toInstant());
        return transactions.execute(transaction -> {
            String returnCode = freeReturnCode(workshop);
            jdbc.sql("""
                            insert into seat (person, workshop, group_id, name, return_code, joined_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(seat.person().value(), workshop.value(), group.value(), seat.name(), returnCode, now)
                    .update();
            addPeople(seat.person(), seat.people());
            return new JoinedSeat(seat, issueToken(seat, now), ShortCode.spaced(returnCode));
        });
    }

    @Override
    public JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address) {
        failedCodes.check(address);
        String code = ShortCode.normalise(returnCode);
        Optional<Seat> seat = seats("where seat.workshop = ? and seat.return_code = ?", workshop.value(), code).stream()
                .findFirst();
        if (seat.isEmpty()) {
            failedCodes.failed(address);
            throw new RefusedException("return.unknown");
        }
        return new JoinedSeat(seat.get(), issueToken(seat.get(), Moments.now(clock)), ShortCode.spaced(code));
    }

    @Override
    public Optional<Seat> byToken(String token) {
        String where = "where seat.person = (select person from seat_token where token_hash = ?)";
        return seats(where, secrets.hash(token)).stream().findFirst();
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return seats("where seat.person = ?", person.value()).stream().findFirst();
    }

    @Override
    public List<Seat> of(WorkshopId workshop) {
        return seats("where seat.workshop = ?", workshop.value());
    }

    @Override
    public Seat rename(PersonId person, String name) {
        jdbc.sql("update seat set name = ? where person = ?")
                .params(DisplayName.of(name), person.value())
                .update();
        return byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        List<String> names = SharedDevice.people(people);
        return transactions.execute(transaction -> {
            Seat seat = byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
            jdbc.sql("delete from seat_person where seat = ?")
                    .param(person.value())
                    .update();
            addPeople(person, names);
            return new Seat(person, seat.workshop(), seat.group(), seat.name(), names, seat.joinedAt());
        });
    }

    @Override
    public Optional<String> returnCode(PersonId person) {
        return jdbc.sql("select return_code from seat where person = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(ShortCode::spaced);
    }

    @Override
    public int count(WorkshopId workshop, GroupId group) {
        return jdbc.sql("select count(*) from seat where workshop = ? and group_id = ?")
                .params(workshop.value(), group.value())
                .query(Integer.class)
                .single();
    }

    private String issueToken(Seat seat, OffsetDateTime now) {
        String token = secrets.token();
        jdbc.sql("insert into seat_token (token_hash, person, issued_at) values (?, ?, ?)")
                .params(secrets.hash(token), seat.person().value(), now)
                .update();
        return token;
    }

    private String freeReturnCode(WorkshopId workshop) {
        String code = secrets.returnCode();
        boolean taken = jdbc.sql("select count(*) from seat where workshop = ? and return_code = ?")
                        .params(workshop.value(), code)
                        .query(Integer.class)
                        .single()
                > 0;
        return taken ? freeReturnCode(workshop) : code;
    }

    private void addPeople(PersonId person, List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            jdbc.sql("insert into seat_person (seat, place, name) values (?, ?, ?)")
                    .params(person.value(), place, names.get(place))
                    .update();
        }
    }

    private List<Seat> seats(String where, Object... values) {
        return jdbc.sql(SeatRows.SELECT + where + SeatRows.ORDER).params(values).query(SeatRows::read);
    }
}
