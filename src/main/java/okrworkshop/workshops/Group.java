package okrworkshop.workshops;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;

/**
 * A breakout group with its document.
 *
 * @param position index of its step: most of the time the room's, unless the group was moved by itself
 * @param beat where it is in that step; without meaning in a step that has no beats
 * @param extra time that this group has in its step beyond the room's clock; negative when it has less
 * @param mergedInto the group in which its people sit now, when it was merged; such a group is closed and counts nowhere
 */
public record Group(
        GroupId id,
        int number,
        String name,
        DocumentId document,
        int position,
        BeatPosition beat,
        Duration extra,
        Optional<GroupId> mergedInto) {
    /** One in which people sit. */
    public Group(
            GroupId id, int number, String name, DocumentId document, int position, BeatPosition beat, Duration extra) {
        this(id, number, name, document, position, beat, extra, Optional.empty());
    }

    /** At the beginning of the first step. */
    public Group(GroupId id, int number, String name, DocumentId document) {
        this(id, number, name, document, 0, BeatPosition.FIRST, Duration.ZERO);
    }

    public Group named(String other) {
        return new Group(id, number, other, document, position, beat, extra, mergedInto);
    }

    /** At another beat of its step. */
    public Group at(BeatPosition other) {
        return new Group(id, number, name, document, position, other, extra, mergedInto);
    }

    /** At the beginning of a step, with no more time than everybody. */
    public Group entering(int step) {
        return new Group(id, number, name, document, step, BeatPosition.FIRST, Duration.ZERO, mergedInto);
    }

    /** With its own time beside the room's clock. */
    public Group with(Duration time) {
        return new Group(id, number, name, document, position, beat, time, mergedInto);
    }

    /** With its people in another group. */
    public Group merged(GroupId into) {
        return new Group(id, number, name, document, position, beat, extra, Optional.of(into));
    }

    /** On its own again. */
    public Group separated() {
        return new Group(id, number, name, document, position, beat, extra);
    }
}
