package okrworkshop.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.Workshop;

/**
 * Where a group is in its step.
 *
 * @param beat {@code brief}, {@code silent}, {@code share}, {@code decide} or {@code review}
 * @param leftSeconds until its planned end, while the timer runs; null when the clock is another step's
 */
record BeatJson(UUID group, String beat, Optional<Long> leftSeconds) {
    /** Empty when the step has no beats or the workshop is not running. */
    static List<BeatJson> all(Workshop workshop, Instant now) {
        return workshop.groups().stream()
                .flatMap(group -> of(workshop, group.id(), now).stream())
                .toList();
    }

    static Optional<BeatJson> of(Workshop workshop, GroupId group, Instant now) {
        return workshop.group(group)
                .flatMap(found -> BeatSchedule.of(workshop, found, now).beat(found))
                .map(at -> new BeatJson(
                        group.value(), at.beat().wireName(), at.left().map(Duration::toSeconds)));
    }
}
