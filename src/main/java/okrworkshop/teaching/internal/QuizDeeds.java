package okrworkshop.teaching.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.Quizzes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Answering a quiz over the board socket (rules Q1, Q2). */
@Component
class QuizDeeds implements Deeds, Channel {
    private static final String MALFORMED = "deed.malformed";

    private final Quizzes quizzes;
    private final QuizEvents events;

    QuizDeeds(Quizzes quizzes, QuizEvents events) {
        this.quizzes = quizzes;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("quiz.answer", this::answer);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(quizzes.on(viewer.workshop()), viewer));
    }

    private void answer(Viewer viewer, JsonParts arguments) {
        UUID round = id(arguments);
        int place = (int) Math.min(arguments.count("item"), Quizzes.AT_ONCE);
        Set<String> marks = marks(arguments);
        String speaksFor = arguments.text("for");
        arguments.nothingElse();
        if (viewer.role() != Role.PARTICIPANT || viewer.looking()) {
            throw new RefusedException("deed.participants-only");
        }
        quizzes.answer(viewer.person(), viewer.workshop(), round, place, marks, speaksFor);
    }

    private static UUID id(JsonParts arguments) {
        String text = arguments.text("quiz");
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like an id in another spelling.
        }
        throw new RefusedException(MALFORMED, "quiz");
    }

    private static Set<String> marks(JsonParts arguments) {
        Set<String> marks = new HashSet<>();
        for (JsonNode mark : arguments.array("marks")) {
            if (!mark.isString() || !marks.add(mark.stringValue())) {
                throw new RefusedException(MALFORMED, "marks");
            }
        }
        return marks;
    }
}
