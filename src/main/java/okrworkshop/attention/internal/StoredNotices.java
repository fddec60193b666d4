package okrworkshop.attention.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okrworkshop.attention.Notice;
import okrworkshop.attention.Notices;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The notices of each workshop. */
@Service
class StoredNotices implements Notices, Keeper {
    private final NoticeRows rows;
    private final Doors doors;
    private final Seats seats;
    private final People people;
    private final News news;
    private final NoticeEvents events;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final Clock clock;
    private final Kept<List<Notice>> notices;

    StoredNotices(
            NoticeRows rows,
            Doors doors,
            Seats seats,
            People people,
            News news,
            NoticeEvents events,
            ObjectProvider<Broadcaster> broadcaster,
            Clock clock) {
        this.rows = rows;
        this.doors = doors;
        this.seats = seats;
        this.people = people;
        this.news = news;
        this.events = events;
        this.broadcaster = broadcaster;
        this.clock = clock;
        this.notices = new Kept<>(rows::of);
    }

    @Override
    public void forget(WorkshopId workshop) {
        notices.forget(workshop);
        tellAll(workshop);
    }

    @Override
    public List<Notice> of(WorkshopId workshop) {
        return notices.of(workshop);
    }

    @Override
    public Notice send(PersonId trainer, WorkshopId id, List<GroupId> groups, String line) {
        Workshop workshop = doors.open(trainer, id);
        List<GroupId> known = groups.stream()
                .distinct()
                .map(group -> Doors.group(workshop, group).id())
                .toList();
        var notice = new Notice(
                UUID.randomUUID(),
                trainer,
                known,
                Line.required(line, Notice.LINE),
                Moments.now(clock),
                false,
                Set.of());
        notices.change(id, before -> {
            if (before.size() >= MOST) {
                throw new RefusedException("notice.full", MOST);
            }
            rows.add(id, notice);
            return Stream.concat(before.stream(), Stream.of(notice)).toList();
        });
        tellAll(id);
        return notice;
    }

    @Override
    public void takeBack(PersonId trainer, WorkshopId id, UUID notice) {
        doors.trainers(trainer, id);
        change(id, notice, known -> {
            rows.takeBack(notice);
            return known.back();
        });
        tellAll(id);
    }

    @Override
    public void read(PersonId member, WorkshopId id, UUID notice) {
        Optional<Seat> seat = people.seat(id, member);
        change(id, notice, known -> {
            if (known.readers().contains(member) || seat.filter(known::isFor).isEmpty()) {
                return known;
            }
            rows.read(notice, member);
            return known.readBy(member);
        });
        news.tell(new Audience.Person(id, member), viewer -> events.of(of(id), viewer));
    }

    @Override
    public Readers readers(WorkshopId id, Notice notice) {
        Set<PersonId> present = broadcaster.getObject().present(id);
        List<PersonId> addressed =
                seats.of(id).stream().filter(notice::isFor).map(Seat::person).toList();
        List<PersonId> here = addressed.stream().filter(present::contains).toList();
        return new Readers(
                (int) addressed.stream().filter(notice.readers()::contains).count(),
                addressed.size(),
                here.size(),
                (int) here.stream().filter(notice.readers()::contains).count());
    }

    private void change(WorkshopId id, UUID notice, UnaryOperator<Notice> change) {
        notices.change(
                id,
                before -> before.stream()
                        .map(known -> known.id().equals(notice) && !known.takenBack() ? change.apply(known) : known)
                        .toList());
    }

    private void tellAll(WorkshopId id) {
        news.tellEach(id, viewer -> events.of(of(id), viewer));
    }
}
