package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.attention.Questions;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** Asking the trainer, and wanting to know what others ask, over the board socket (rule K8). */
@Component
class QuestionDeeds implements Deeds, Channel {
    private final Questions questions;
    private final QuestionEvents events;

    QuestionDeeds(Questions questions, QuestionEvents events) {
        this.questions = questions;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("question.ask", this::ask, "question.vote", this::vote);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(questions.of(viewer.workshop()), viewer));
    }

    private void ask(Viewer viewer, JsonParts arguments) {
        String line = arguments.text("line");
        boolean nameless = arguments.flag("nameless");
        arguments.nothingElse();
        Asked.member(viewer);
        questions.ask(viewer.person(), viewer.workshop(), line, nameless);
    }

    private void vote(Viewer viewer, JsonParts arguments) {
        UUID question = Asked.id(arguments, "question");
        boolean vote = arguments.flag("vote");
        arguments.nothingElse();
        Asked.member(viewer);
        questions.vote(viewer.person(), viewer.workshop(), question, vote);
    }
}
