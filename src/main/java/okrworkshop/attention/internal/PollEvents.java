package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.attention.Poll;
import okrworkshop.people.Role;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import org.springframework.stereotype.Component;

/** The {@code polls} event: those on the screens, newest first, with the own answers (rule K7). */
@Component
class PollEvents {
    EventMessage of(List<Poll> polls, Viewer viewer) {
        return new EventMessage(
                "polls",
                new Body(polls.reversed().stream()
                        .filter(poll -> !poll.putAway())
                        .map(poll -> row(poll, viewer))
                        .toList()));
    }

    private static Row row(Poll poll, Viewer viewer) {
        boolean shown = poll.open() || viewer.role() != Role.PARTICIPANT;
        return new Row(
                poll.id().toString(),
                poll.question(),
                poll.choices(),
                poll.scale(),
                poll.closed(),
                own(poll, viewer.person()),
                shown ? Optional.of(poll.counts()) : Optional.empty(),
                shown ? poll.answers().size() : 0);
    }

    private static Map<String, Integer> own(Poll poll, PersonId person) {
        return poll.answers().entrySet().stream()
                .filter(answer -> answer.getKey().person().equals(person))
                .collect(Collectors.toMap(answer -> answer.getKey().speaksFor(), Map.Entry::getValue));
    }

    record Body(List<Row> list) {}

    /** @param counts empty as long as the person may not know */
    record Row(
            String id,
            String question,
            List<String> choices,
            boolean scale,
            boolean closed,
            Map<String, Integer> mine,
            Optional<List<Integer>> counts,
            int answers) {}
}
