package okrworkshop.workshops;

import java.time.Duration;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;

/**
 * A breakout group with its document.
 *
 * @param position index of its step: most of the time the room's, unless the group was moved by itself
 * @param beat where it is in that step; without meaning in a step that has no beats
 * @param extra time that this group has in its step beyond the room's clock; negative when it has less
 */
public record Group(
        GroupId id, int number, String name, DocumentId document, int position, BeatPosition beat, Duration extra) {
    /** At the beginning of the first step. */
    public Group(GroupId id, int number, String name, DocumentId document) {
        this(id, number, name, document, 0, BeatPosition.FIRST, Duration.ZERO);
    }

    public Group named(String other) {
        return new Group(id, number, other, document, position, beat, extra);
    }

    /** At another beat of its step. */
    public Group at(BeatPosition other) {
        return new Group(id, number, name, document, position, other, extra);
    }

    /** At the beginning of a step, with no more time than everybody. */
    public Group entering(int step) {
        return new Group(id, number, name, document, step, BeatPosition.FIRST, Duration.ZERO);
    }

    /** With its own time beside the room's clock. */
    public Group with(Duration time) {
        return new Group(id, number, name, document, position, beat, time);
    }
}
