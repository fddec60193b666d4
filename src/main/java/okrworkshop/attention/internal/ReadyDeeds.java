package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.attention.Readiness;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Saying "I am ready" over the board socket (rule K2). */
@Component
class ReadyDeeds implements Deeds, Channel {
    private final Readiness readiness;
    private final Workshops workshops;
    private final ReadyEvents events;

    ReadyDeeds(Readiness readiness, Workshops workshops, ReadyEvents events) {
        this.readiness = readiness;
        this.workshops = workshops;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("ready.mark", this::mark);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(workshops.byId(viewer.workshop()), readiness.of(viewer.workshop()), viewer));
    }

    private void mark(Viewer viewer, JsonParts arguments) {
        boolean ready = arguments.flag("ready");
        boolean wholeGroup = arguments.flag("wholeGroup");
        arguments.nothingElse();
        GroupId group = Asked.member(viewer);
        readiness.mark(viewer.person(), viewer.workshop(), group, wholeGroup, ready);
    }
}
