package okrworkshop.closing.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.closing.NextStep;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.preparation.Answers;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RefusedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What participants do at the end (rules F3, F4). */
@Component
class ClosingDeeds implements Deeds {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final String MALFORMED = "deed.malformed";

    private final StoredClosing closing;
    private final ClosingChannel channel;

    ClosingDeeds(StoredClosing closing, ClosingChannel channel) {
        this.closing = closing;
        this.channel = channel;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("closing.step", this::step, "closing.drop", this::drop, "closing.feedback", this::feedback);
    }

    private void step(Viewer viewer, JsonParts arguments) {
        var step = new NextStep(
                id(arguments),
                arguments.text("what"),
                until(arguments.text("until")),
                arguments.text("with"),
                arguments.flag("shared"));
        arguments.nothingElse();
        participant(viewer);
        boolean shown = step.shared() || shows(viewer, step.id());
        closing.put(viewer.workshop(), viewer.person(), step);
        tell(viewer, shown);
    }

    private void drop(Viewer viewer, JsonParts arguments) {
        String id = id(arguments);
        arguments.nothingElse();
        participant(viewer);
        boolean shown = shows(viewer, id);
        closing.remove(viewer.workshop(), viewer.person(), id);
        tell(viewer, shown);
    }

    /** Whether the group sees the step now. */
    private boolean shows(Viewer viewer, String id) {
        return closing.of(viewer.workshop(), viewer.person()).stream()
                .anyMatch(step -> step.id().equals(id) && step.shared());
    }

    private void tell(Viewer viewer, boolean group) {
        if (group && viewer.group().isPresent()) {
            channel.group(viewer.workshop(), viewer.group().get());
        } else {
            channel.person(viewer.workshop(), viewer.person());
        }
    }

    private void feedback(Viewer viewer, JsonParts arguments) {
        Map<String, List<String>> given = new HashMap<>();
        for (Map.Entry<String, JsonNode> answer : arguments.object("answers").properties()) {
            given.put(answer.getKey(), texts(answer.getValue()));
        }
        arguments.nothingElse();
        participant(viewer);
        closing.answer(viewer.workshop(), viewer.person(), new Answers(given));
        channel.person(viewer.workshop(), viewer.person());
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!values.isArray() || !value.isString()) {
                throw new RefusedException(MALFORMED, "answers");
            }
            texts.add(value.stringValue());
        }
        return texts;
    }

    private static String id(JsonParts arguments) {
        String id = arguments.text("id");
        if (!ID.matcher(id).matches()) {
            throw new RefusedException(MALFORMED, "id");
        }
        return id;
    }

    private static Optional<LocalDate> until(String day) {
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)).filter(ClosingDeeds::near);
        } catch (DateTimeException e) {
            throw new RefusedException(MALFORMED, "until");
        }
    }

    /** A year that a calendar offers. */
    private static boolean near(LocalDate day) {
        if (day.getYear() < 2000 || day.getYear() > 2199) {
            throw new RefusedException(MALFORMED, "until");
        }
        return true;
    }

    private static void participant(Viewer viewer) {
        if (viewer.role() != Role.PARTICIPANT) {
            throw new RefusedException("deed.participants-only");
        }
    }
}
