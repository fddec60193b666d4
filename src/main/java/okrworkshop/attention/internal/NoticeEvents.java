package okrworkshop.attention.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okrworkshop.attention.Notice;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** The {@code notices} event: what was said to the person and is not read yet, oldest first (rule K3). */
@Component
class NoticeEvents {
    private final People people;
    private final Clock clock;

    NoticeEvents(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    EventMessage of(List<Notice> notices, Viewer viewer) {
        return new EventMessage(
                "notices",
                new Body(people.seat(viewer.workshop(), viewer.person()).stream()
                        .flatMap(seat -> notices.stream().filter(notice -> notice.isFor(seat)))
                        .filter(notice ->
                                !notice.takenBack() && !notice.readers().contains(viewer.person()))
                        .map(notice -> row(notice, viewer.workshop()))
                        .toList()));
    }

    private Row row(Notice notice, WorkshopId workshop) {
        return new Row(
                notice.id().toString(),
                people.name(workshop, notice.by()),
                notice.line(),
                notice.toAll(),
                Math.max(0, Duration.between(notice.at(), clock.instant()).toMillis()));
    }

    record Body(List<Row> list) {}

    record Row(String id, String from, String line, boolean toAll, long ageMs) {}
}
