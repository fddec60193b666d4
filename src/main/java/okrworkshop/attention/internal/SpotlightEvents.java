package okrworkshop.attention.internal;

import java.util.Optional;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** The {@code spotlight} and {@code follow} events (rules K5 and K6). */
@Component
class SpotlightEvents {
    private final People people;

    SpotlightEvents(People people) {
        this.people = people;
    }

    EventMessage of(Optional<Workshop> workshop, Optional<Shown> shown) {
        return new EventMessage(
                "spotlight",
                new Body(workshop.filter(now -> now.phase() == Phase.RUNNING)
                        .flatMap(now -> shown.flatMap(view -> now.group(view.group())
                                .map(group -> new Row(
                                        group.id().toString(),
                                        group.name(),
                                        group.document().toString(),
                                        view.step(),
                                        view.lens(),
                                        view.card()))))));
    }

    EventMessage follow(Workshop workshop, Shown there, PersonId trainer) {
        return new EventMessage(
                "follow",
                new There(
                        people.name(workshop.id(), trainer),
                        Doors.group(workshop, there.group()).document().toString(),
                        there.step(),
                        there.lens(),
                        there.card()));
    }

    record Body(Optional<Row> shown) {}

    record Row(String group, String name, String doc, String step, String lens, String card) {}

    record There(String from, String doc, String step, String lens, String card) {}
}
