package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.attention.Poll;
import okrworkshop.attention.Polls;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** Answering a poll over the board socket (rule K7). */
@Component
class PollDeeds implements Deeds, Channel {
    private final Polls polls;
    private final PollEvents events;

    PollDeeds(Polls polls, PollEvents events) {
        this.polls = polls;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("poll.answer", this::answer);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(polls.of(viewer.workshop()), viewer));
    }

    private void answer(Viewer viewer, JsonParts arguments) {
        UUID poll = Asked.id(arguments, "poll");
        int choice = (int) Math.min(arguments.count("choice"), Poll.CHOICES);
        String speaksFor = arguments.text("for");
        arguments.nothingElse();
        Asked.member(viewer);
        polls.answer(viewer.person(), viewer.workshop(), poll, choice, speaksFor);
    }
}
