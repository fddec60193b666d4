package okrworkshop.gallery.internal;

import java.util.Map;
import java.util.UUID;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Viewer;
import org.springframework.stereotype.Component;

/** What hangs on the wall, one draft at a time, and what hung there in earlier rounds (rule Y3). */
@Component
class WalkInquiry implements Inquiries {
    private static final String MALFORMED = "ask.malformed";

    private final StoredWalks walks;

    WalkInquiry(StoredWalks walks) {
        this.walks = walks;
    }

    @Override
    public Map<String, Inquiries.Inquiry> byName() {
        return Map.of("gallery.round", this::round, "gallery.draft", this::draft);
    }

    private Object round(Viewer viewer, JsonParts arguments) {
        UUID round = Typed.id(arguments, "round", MALFORMED);
        arguments.nothingElse();
        return walks.drafts(viewer.workshop(), round);
    }

    private Object draft(Viewer viewer, JsonParts arguments) {
        UUID round = Typed.id(arguments, "round", MALFORMED);
        UUID group = Typed.id(arguments, "group", MALFORMED);
        arguments.nothingElse();
        return walks.words(viewer, round, group);
    }
}
