package okrworkshop.attention.internal;

import java.util.UUID;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;

/** What the deeds of this module have in common. */
final class Asked {
    private Asked() {}

    /** The group of somebody who takes part. */
    static GroupId member(Viewer viewer) {
        if (viewer.role() != Role.PARTICIPANT) {
            throw new RefusedException("deed.participants-only");
        }
        return viewer.group().orElseThrow(() -> new RefusedException("deed.participants-only"));
    }

    static void trainer(Viewer viewer) {
        if (viewer.role() != Role.FACILITATOR) {
            throw new RefusedException("deed.trainer-only");
        }
    }

    /** The id of something that this server has made. */
    static UUID id(JsonParts arguments, String part) {
        String text = arguments.text(part);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like an id in another spelling.
        }
        throw new RefusedException("deed.malformed", part);
    }
}
