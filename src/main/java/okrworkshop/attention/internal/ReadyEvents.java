package okrworkshop.attention.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.ReadyMarks;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** The {@code ready} event: who of the own group is ready where the group is now (rule K2). */
@Component
class ReadyEvents {
    private final People people;

    ReadyEvents(People people) {
        this.people = people;
    }

    EventMessage of(Optional<Workshop> workshop, ReadyMarks marks, Viewer viewer) {
        return new EventMessage(
                "ready",
                workshop.flatMap(now -> viewer.group().flatMap(now::group).map(group -> {
                            String place = GroupPlace.of(now, group);
                            return new Body(
                                    marks.people(group.id(), place).stream()
                                            .map(PersonId::toString)
                                            .sorted()
                                            .toList(),
                                    marks.forGroup(group.id(), place).map(person -> people.name(now.id(), person)));
                        }))
                        .orElse(new Body(List.of(), Optional.empty())));
    }

    /** @param group who said that the whole group is ready */
    record Body(List<String> people, Optional<String> group) {}
}
