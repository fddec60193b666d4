package okrworkshop.api;

import java.util.UUID;
import okrworkshop.workshops.Group;

/** @param document what the board socket opens */
record GroupJson(UUID id, int number, String name, UUID document) {
    static GroupJson of(Group group) {
        return new GroupJson(
                group.id().value(),
                group.number(),
                group.name(),
                group.document().value());
    }
}
