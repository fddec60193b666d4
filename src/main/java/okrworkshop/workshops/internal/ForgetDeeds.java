package okrworkshop.workshops.internal;

import java.util.Map;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Roster;
import org.springframework.stereotype.Component;

/** Lets people have their own name removed (rule F1). */
@Component
class ForgetDeeds implements Deeds {
    private final Roster roster;

    ForgetDeeds(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("me.forget", this::forget);
    }

    private void forget(Viewer viewer, JsonParts arguments) {
        arguments.nothingElse();
        if (viewer.role() != Role.PARTICIPANT) {
            throw new RefusedException("deed.participants-only");
        }
        roster.forgetMe(viewer.workshop(), viewer.person());
    }
}
