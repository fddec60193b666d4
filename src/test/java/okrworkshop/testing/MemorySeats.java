package okrworkshop.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;

/** Seats of a test; return codes count up: AAA-AAA-AA1, … */
public final class MemorySeats implements Seats {
    private final List<JoinedSeat> taken = new ArrayList<>();
    private final List<Seat> removed = new ArrayList<>();

    public void clear() {
        taken.clear();
        removed.clear();
    }

    @Override
    public JoinedSeat join(WorkshopId workshop, GroupId group, String name, List<String> people) {
        if (name.isBlank()) {
            throw new RefusedException("name.empty");
        }
        int number = taken.size() + 1;
        var seat = new Seat(PersonId.random(), workshop, group, name, people, Instant.EPOCH);
        var joined = new JoinedSeat(seat, "seat-token-" + number, "AAA-AAA-AA" + number);
        taken.add(joined);
        return joined;
    }

    @Override
    public JoinedSeat comeBack(WorkshopId workshop, String returnCode, String address) {
        return taken.stream()
                .filter(joined -> joined.seat().workshop().equals(workshop)
                        && joined.returnCode().equalsIgnoreCase(returnCode.strip()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("return.unknown"));
    }

    @Override
    public Seat byReturnCode(WorkshopId workshop, String returnCode, String address) {
        Seat seat = comeBack(workshop, returnCode, address).seat();
        if (removed.contains(seat)) {
            throw new RefusedException("return.removed");
        }
        return seat;
    }

    @Override
    public Optional<Seat> byToken(String token) {
        return taken.stream()
                .filter(joined -> joined.token().equals(token))
                .map(JoinedSeat::seat)
                .findFirst();
    }

    @Override
    public Optional<Seat> byPerson(PersonId person) {
        return taken.stream()
                .map(JoinedSeat::seat)
                .filter(seat -> seat.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Seat> of(WorkshopId workshop) {
        return taken.stream()
                .map(JoinedSeat::seat)
                .filter(seat -> seat.workshop().equals(workshop) && !removed.contains(seat))
                .toList();
    }

    @Override
    public List<Seat> removed(WorkshopId workshop) {
        return removed.stream().filter(seat -> seat.workshop().equals(workshop)).toList();
    }

    @Override
    public Seat rename(PersonId person, String name) {
        return change(person, old -> new Seat(person, old.workshop(), old.group(), name, old.people(), old.joinedAt()));
    }

    @Override
    public Seat moveTo(PersonId person, GroupId group) {
        return change(person, old -> new Seat(person, old.workshop(), group, old.name(), old.people(), old.joinedAt()));
    }

    @Override
    public void remove(PersonId person) {
        removed.add(byPerson(person).orElseThrow());
    }

    @Override
    public Seat readmit(PersonId person) {
        removed.removeIf(seat -> seat.person().equals(person));
        return byPerson(person).orElseThrow();
    }

    @Override
    public Seat unite(PersonId former, PersonId newer) {
        taken.removeIf(joined -> joined.seat().person().equals(newer));
        return change(former, old -> old.writtenAlsoAs(List.of(newer)));
    }

    @Override
    public List<Seat> former(WorkshopId workshop) {
        return removed(workshop);
    }

    @Override
    public Seat forget(PersonId person, String name) {
        Seat renamed = rename(person, name);
        removed.add(renamed);
        return renamed;
    }

    private Seat change(PersonId person, UnaryOperator<Seat> how) {
        taken.replaceAll(joined -> joined.seat().person().equals(person)
                ? new JoinedSeat(how.apply(joined.seat()), joined.token(), joined.returnCode())
                : joined);
        return byPerson(person).orElseThrow();
    }

    @Override
    public Seat share(PersonId person, List<String> people) {
        throw new UnsupportedOperationException("no page changes who shares a device");
    }

    @Override
    public Optional<String> returnCode(PersonId person) {
        return taken.stream()
                .filter(joined -> joined.seat().person().equals(person))
                .map(JoinedSeat::returnCode)
                .findFirst();
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        taken.removeIf(joined -> joined.seat().workshop().equals(workshop));
    }

    @Override
    public int count(WorkshopId workshop, GroupId group) {
        return (int)
                of(workshop).stream().filter(seat -> seat.group().equals(group)).count();
    }
}
