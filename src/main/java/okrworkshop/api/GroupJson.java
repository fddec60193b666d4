package okrworkshop.api;

import java.util.UUID;
import okrworkshop.workshops.Group;

/**
 * @param document what the board socket opens
 * @param position index of its step, most of the time the room's
 * @param extraSeconds what it has beyond the room's clock
 */
record GroupJson(UUID id, int number, String name, UUID document, int position, long extraSeconds) {
    static GroupJson of(Group group) {
        return new GroupJson(
                group.id().value(),
                group.number(),
                group.name(),
                group.document().value(),
                group.position(),
                group.extra().toSeconds());
    }
}
