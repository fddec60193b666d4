package okrworkshop.reviews.internal;

import java.util.Map;
import java.util.UUID;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Submitting a review over the board socket (rule J3). */
@Component
class TurnDeeds implements Deeds {
    private final Turns turns;

    TurnDeeds(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("review.submit", this::submit);
    }

    private void submit(Viewer viewer, JsonParts arguments) {
        UUID review = id(arguments.text("review"));
        Stage stage =
                Stage.of(arguments.text("stage")).orElseThrow(() -> new RefusedException("deed.malformed", "stage"));
        arguments.nothingElse();
        if (viewer.role() != Role.PARTICIPANT) {
            throw new RefusedException("deed.participants-only");
        }
        GroupId group = viewer.group().orElseThrow(() -> new RefusedException("group.unknown"));
        turns.submit(viewer.workshop(), group, review, stage);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("deed.malformed", "review");
        }
    }
}
