package okrworkshop.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
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
    private static final String SELECT = "select person, workshop, group_id, name, joined_at from seat ";

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
    public JoinedSeat join(WorkshopId workshop, GroupId group, String name) {
        OffsetDateTime now = Moments.now(clock);
        Seat seat = new Seat(PersonId.random(), workshop, group, DisplayName.of(name), now.toInstant());
        return transactions.execute(transaction -> {
            String returnCode = freeReturnCode(workshop);
            jdbc.sql("""
                            insert into seat (person, workshop, group_id, name, return_code, joined_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(seat.person().value(), workshop.value(), group.value(), seat.name(), returnCode, now)
                    .update();
            return new JoinedSeat(seat, issueToken(seat, now), ShortCode.spaced(returnCode));
        });
    }

    @Override
    public JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address) {
        failedCodes.check(address);
        String code = ShortCode.normalise(returnCode);
        Optional<Seat> seat = jdbc.sql(SELECT + "where workshop = ? and return_code = ?")
                .params(workshop.value(), code)
                .query(JdbcSeats::seat)
                .optional();
        if (seat.isEmpty()) {
            failedCodes.failed(address);
            throw new RefusedException("return.unknown");
        }
        return new JoinedSeat(seat.get(), issueToken(seat.get(), Moments.now(clock)), ShortCode.spaced(code));
    }

    @Override
    public Optional<Seat> byToken(String token) {
        return jdbc.sql(SELECT + "where person = (select person from seat_token where token_hash = ?)")
                .param(secrets.hash(token))
                .query(JdbcSeats::seat)
                .optional();
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return jdbc.sql(SELECT + "where person = ?")
                .param(person.value())
                .query(JdbcSeats::seat)
                .optional();
    }

    @Override
    public List<Seat> of(WorkshopId workshop) {
        return jdbc.sql(SELECT + "where workshop = ? order by joined_at, person")
                .param(workshop.value())
                .query(JdbcSeats::seat)
                .list();
    }

    @Override
    public Seat rename(PersonId person, String name) {
        jdbc.sql("update seat set name = ? where person = ?")
                .params(DisplayName.of(name), person.value())
                .update();
        return byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
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

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new PersonId(row.getObject("person", UUID.class)),
                new WorkshopId(row.getObject("workshop", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                Moments.read(row, "joined_at"));
    }
}
