package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.attention.HelpDesk;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import org.springframework.stereotype.Component;

/** Asking for help over the board socket (rule K1). */
@Component
class HelpDeeds implements Deeds, Channel {
    private final HelpDesk desk;
    private final HelpEvents events;

    HelpDeeds(HelpDesk desk, HelpEvents events) {
        this.desk = desk;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("help.raise", this::raise, "help.withdraw", this::withdraw);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(desk.of(viewer.workshop()), viewer));
    }

    private void raise(Viewer viewer, JsonParts arguments) {
        boolean wholeGroup = arguments.flag("wholeGroup");
        String line = arguments.text("line");
        arguments.nothingElse();
        GroupId group = Asked.member(viewer);
        desk.ask(viewer.person(), viewer.workshop(), group, wholeGroup, line);
    }

    private void withdraw(Viewer viewer, JsonParts arguments) {
        UUID call = Asked.id(arguments, "call");
        arguments.nothingElse();
        GroupId group = Asked.member(viewer);
        desk.withdraw(viewer.person(), viewer.workshop(), group, call);
    }
}
