package okrworkshop.attention.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okrworkshop.attention.Notice;
import okrworkshop.people.Seats;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** The {@code notices} event: what was said to the person and is not read yet, oldest first (rule K3). */
@Component
class NoticeEvents {
    private final Seats seats;
    private final Names names;
    private final Clock clock;

    NoticeEvents(Seats seats, Names names, Clock clock) {
        this.seats = seats;
        this.names = names;
        this.clock = clock;
    }

    EventMessage of(List<Notice> notices, Viewer viewer) {
        return new EventMessage(
                "notices",
                new Body(seats.byPerson(viewer.person()).stream()
                        .flatMap(seat -> notices.stream().filter(notice -> notice.isFor(seat)))
                        .filter(notice ->
                                !notice.takenBack() && !notice.readers().contains(viewer.person()))
                        .map(this::row)
                        .toList()));
    }

    private Row row(Notice notice) {
        return new Row(
                notice.id().toString(),
                names.of(notice.by()),
                notice.line(),
                notice.toAll(),
                Math.max(0, Duration.between(notice.at(), clock.instant()).toMillis()));
    }

    record Body(List<Row> list) {}

    record Row(String id, String from, String line, boolean toAll, long ageMs) {}
}
