package okrworkshop.attention.internal;

import java.util.List;
import okrworkshop.attention.Question;
import okrworkshop.attention.QuestionBoard;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** The {@code questions} event: those that are not hidden, the most wanted first (rule K8). */
@Component
class QuestionEvents {
    private static final int SHOWN = 100;

    private final People people;

    QuestionEvents(People people) {
        this.people = people;
    }

    EventMessage of(QuestionBoard board, Viewer viewer) {
        return new EventMessage(
                "questions",
                new Body(
                        board.asking(),
                        board.nameless(),
                        board.ranked().stream()
                                .filter(question -> !question.hidden())
                                .limit(SHOWN)
                                .map(question -> row(question, viewer))
                                .toList()));
    }

    /** Who asked without a name is told to nobody else, the trainer included. */
    private Row row(Question question, Viewer viewer) {
        return new Row(
                question.id().toString(),
                question.line(),
                question.nameless() ? "" : people.name(viewer.workshop(), question.by()),
                question.by().equals(viewer.person()),
                question.votes().size(),
                question.votes().contains(viewer.person()),
                question.answered());
    }

    record Body(boolean asking, boolean nameless, List<Row> list) {}

    record Row(String id, String line, String name, boolean mine, int votes, boolean voted, boolean answered) {}
}
