package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.attention.Notices;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** Marking as read over the board socket (rule K3). */
@Component
class NoticeDeeds implements Deeds, Channel {
    private final Notices notices;
    private final NoticeEvents events;

    NoticeDeeds(Notices notices, NoticeEvents events) {
        this.notices = notices;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("notice.read", this::read);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(notices.of(viewer.workshop()), viewer));
    }

    private void read(Viewer viewer, JsonParts arguments) {
        UUID notice = Asked.id(arguments, "notice");
        arguments.nothingElse();
        Asked.member(viewer);
        notices.read(viewer.person(), viewer.workshop(), notice);
    }
}
