package okrworkshop.workshops;

import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;

/**
 * A breakout group with its document.
 *
 * @param beat where it is in the current step; without meaning in a step that has no beats
 */
public record Group(GroupId id, int number, String name, DocumentId document, BeatPosition beat) {
    /** At the beginning of a step. */
    public Group(GroupId id, int number, String name, DocumentId document) {
        this(id, number, name, document, BeatPosition.FIRST);
    }

    public Group named(String other) {
        return new Group(id, number, other, document, beat);
    }

    public Group at(BeatPosition position) {
        return new Group(id, number, name, document, position);
    }
}
