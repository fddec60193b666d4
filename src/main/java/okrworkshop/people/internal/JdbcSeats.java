package okrworkshop.people.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.people.SharedDevice;
import okrworkshop.people.ShortCode;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Seats in the database. */
@Component
class JdbcSeats implements Seats {
    private static final int HOLDERS = 10_000;
    private static final String PRESENT = "where seat.workshop = ? and seat.removed_at is null";
    private static final String GONE =
            "where seat.workshop = ? and seat.removed_at is not null and seat.same_as is null";
    private static final String UNITED = "select same_as, person from seat where same_as is not null and workshop = ?";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Secrets secrets;
    private final FailedCodes failedCodes;
    private final Clock clock;
    private final Rosters rosters = new Rosters();
    private final Rosters formers = new Rosters();
    /** Whose seat a token's hash opens; that changes only when two seats become one. */
    private final RecentlyUsed<String, Holder> holders = new RecentlyUsed<>(HOLDERS);

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
        JoinedSeat joined = transactions.execute(transaction -> {
            String returnCode = freeReturnCode(workshop);
            jdbc.sql("""
                insert into seat (person, workshop, group_id, name, return_code, joined_at)
                values (?, ?, ?, ?, ?, ?)\
                """)
                    .params(seat.person().value(), workshop.value(), group.value(), seat.name(), returnCode, now)
                    .update();
            addPeople(seat.person(), seat.people());
            return new JoinedSeat(seat, issueToken(seat, now), ShortCode.spaced(returnCode));
        });
        forget(workshop);
        return joined;
    }

    @Override
    public JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address) {
        Seat seat = byReturnCode(workshop, returnCode, address);
        return new JoinedSeat(
                seat,
                issueToken(seat, Moments.now(clock)),
                returnCode(seat.person()).orElse(ShortCode.spaced(ShortCode.normalise(returnCode))));
    }

    @Override
    public Seat byReturnCode(WorkshopId workshop, String returnCode, String address) {
        failedCodes.check(address);
        String code = ShortCode.normalise(returnCode);
        Optional<Seat> seat = seats(
                        "where seat.workshop = ? and seat.return_code = ? and seat.erased_at is null",
                        workshop.value(),
                        code)
                .stream()
                .findFirst()
                .map(this::united);
        if (seat.isPresent() && isRemoved(seat.get())) {
            throw new RefusedException("return.removed");
        }
        if (seat.isEmpty()) {
            failedCodes.failed(address);
            throw new RefusedException("return.unknown");
        }
        return seat.get();
    }

    @Override
    public Optional<Seat> byToken(String token) {
        String hash = secrets.hash(token);
        Optional<Holder> holder = holders.get(hash);
        if (holder.isPresent()) {
            return of(holder.get().workshop()).stream()
                    .filter(seat -> seat.person().equals(holder.get().person()))
                    .findFirst();
        }
        String where =
                "where seat.removed_at is null and seat.person = (select person from seat_token where token_hash = ?)";
        Optional<Seat> found = seats(where, hash).stream().findFirst();
        found.ifPresent(seat -> holders.put(hash, new Holder(seat.workshop(), seat.person())));
        return found;
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return seats("where seat.person = ?", person.value()).stream().findFirst();
    }

    @Override
    public List<Seat> of(WorkshopId workshop) {
        return rosters.of(workshop, () -> also(workshop, seats(PRESENT, workshop.value())));
    }

    @Override
    public List<Seat> removed(WorkshopId workshop) {
        return also(workshop, seats(GONE + " and seat.erased_at is null", workshop.value()));
    }

    @Override
    public List<Seat> former(WorkshopId workshop) {
        return formers.of(workshop, () -> also(workshop, seats(GONE, workshop.value())));
    }

    /** Seats that became one with it go, too. The code of a seat can't be empty: it becomes one that nobody has been told. */
    @Override
    public Seat forget(PersonId person, String name) {
        transactions.executeWithoutResult(transaction -> {
            Seat seat = byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
            OffsetDateTime now = Moments.now(clock);
            List<UUID> all = jdbc.sql("select person from seat where person = ? or same_as = ?")
                    .params(person.value(), person.value())
                    .query(UUID.class)
                    .list();
            for (UUID each : all) {
                jdbc.sql("""
                    update seat
                    set name = ?, return_code = ?, erased_at = ?, removed_at = coalesce(removed_at, ?)
                    where person = ?\
                    """)
                        .params(DisplayName.of(name), freeReturnCode(seat.workshop()), now, now, each)
                        .update();
                jdbc.sql("delete from seat_token where person = ?").param(each).update();
                jdbc.sql("delete from seat_person where seat = ?").param(each).update();
            }
        });
        return changed(person);
    }

    @Override
    public Seat moveTo(PersonId person, GroupId group) {
        jdbc.sql("update seat set group_id = ? where person = ?")
                .params(group.value(), person.value())
                .update();
        return changed(person);
    }

    @Override
    public void remove(PersonId person) {
        jdbc.sql("update seat set removed_at = ? where person = ?")
                .params(Moments.now(clock), person.value())
                .update();
        changed(person);
    }

    @Override
    public Seat readmit(PersonId person) {
        jdbc.sql("update seat set removed_at = null where person = ? and erased_at is null")
                .param(person.value())
                .update();
        return changed(person);
    }

    @Override
    public Seat unite(PersonId former, PersonId newer) {
        Seat stays = byPerson(former).orElseThrow(() -> new RefusedException("seat.unknown"));
        Seat goes = byPerson(newer)
                .filter(seat -> seat.workshop().equals(stays.workshop()))
                .orElseThrow(() -> new RefusedException("seat.unknown"));
        if (former.equals(newer)) {
            throw new RefusedException("seat.same");
        }
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("update seat_token set person = ? where person = ?")
                    .params(former.value(), newer.value())
                    .update();
            jdbc.sql("update seat set same_as = ? where same_as = ?")
                    .params(former.value(), newer.value())
                    .update();
            jdbc.sql("update seat set same_as = ?, removed_at = ? where person = ?")
                    .params(former.value(), Moments.now(clock), newer.value())
                    .update();
        });
        holders.removeIf(holder -> holder.person().equals(newer));
        forget(goes.workshop());
        return stays;
    }

    /** The seat with which this one has become one, or itself. */
    private Seat united(Seat seat) {
        return jdbc.sql("select same_as from seat where person = ? and same_as is not null")
                .param(seat.person().value())
                .query(UUID.class)
                .optional()
                .flatMap(former -> byPerson(new PersonId(former)))
                .orElse(seat);
    }

    private List<Seat> also(WorkshopId workshop, List<Seat> seats) {
        Map<PersonId, List<PersonId>> also = new HashMap<>();
        jdbc.sql(UNITED).param(workshop.value()).query(row -> {
            also.computeIfAbsent(new PersonId(row.getObject("same_as", UUID.class)), former -> new ArrayList<>())
                    .add(new PersonId(row.getObject("person", UUID.class)));
        });
        return also.isEmpty()
                ? seats
                : seats.stream()
                        .map(seat -> seat.writtenAlsoAs(also.getOrDefault(seat.person(), List.of())))
                        .toList();
    }

    private Seat changed(PersonId person) {
        Seat seat = byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
        forget(seat.workshop());
        return seat;
    }

    private boolean isRemoved(Seat seat) {
        return of(seat.workshop()).stream()
                .noneMatch(present -> present.person().equals(seat.person()));
    }

    @Override
    public Seat rename(PersonId person, String name) {
        jdbc.sql("update seat set name = ? where person = ?")
                .params(DisplayName.of(name), person.value())
                .update();
        return changed(person);
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        List<String> names = SharedDevice.people(people);
        Seat shared = transactions.execute(transaction -> {
            Seat seat = byPerson(person).orElseThrow(() -> new RefusedException("seat.unknown"));
            jdbc.sql("delete from seat_person where seat = ?")
                    .param(person.value())
                    .update();
            addPeople(person, names);
            return new Seat(person, seat.workshop(), seat.group(), seat.name(), names, seat.joinedAt());
        });
        forget(shared.workshop());
        return shared;
    }

    @Override
    public Optional<String> returnCode(PersonId person) {
        return jdbc.sql("select return_code from seat where person = ? and erased_at is null")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(ShortCode::spaced);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        transactions.executeWithoutResult(transaction -> {
            for (String sql : new String[] {
                "delete from seat_person where seat in (select person from seat where workshop = ?)",
                "delete from seat_token where person in (select person from seat where workshop = ?)",
                "delete from seat where workshop = ?"
            }) {
                jdbc.sql(sql).param(workshop.value()).update();
            }
        });
        forget(workshop);
    }

    @Override
    public int count(WorkshopId workshop, GroupId group) {
        return jdbc.sql("select count(*) from seat where workshop = ? and group_id = ? and removed_at is null")
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

    /** Also when a caller's transaction is still open: others must not remember what it is about to change. */
    private void forget(WorkshopId workshop) {
        changed(workshop);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    changed(workshop);
                }
            });
        }
    }

    private void changed(WorkshopId workshop) {
        rosters.changed(workshop);
        formers.changed(workshop);
    }

    private record Holder(WorkshopId workshop, PersonId person) {}
}
