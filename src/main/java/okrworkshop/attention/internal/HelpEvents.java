package okrworkshop.attention.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.attention.HelpCall;
import okrworkshop.attention.HelpQueue;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** The {@code help} event: the calls of the own group, or all for a trainer (rule K1). */
@Component
class HelpEvents {
    private final People people;
    private final Clock clock;

    HelpEvents(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    EventMessage of(HelpQueue queue, Viewer viewer) {
        List<HelpCall> calls = viewer.group().map(queue::of).orElse(queue.calls());
        return new EventMessage(
                "help",
                new Body(calls.stream()
                        .map(call -> row(queue, call, viewer.workshop()))
                        .toList()));
    }

    private Row row(HelpQueue queue, HelpCall call, WorkshopId workshop) {
        return new Row(
                call.id().toString(),
                call.by().toString(),
                people.name(workshop, call.by()),
                call.wholeGroup(),
                call.line(),
                Math.max(0, Duration.between(call.at(), clock.instant()).toMillis()),
                queue.before(call),
                call.coming().map(trainer -> people.name(workshop, trainer)));
    }

    record Body(List<Row> calls) {}

    /** @param ahead how many wait before it */
    record Row(
            String id,
            String by,
            String name,
            boolean wholeGroup,
            String line,
            long ageMs,
            int ahead,
            Optional<String> coming) {}
}
