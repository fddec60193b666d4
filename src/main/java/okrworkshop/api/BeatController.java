package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.Seat;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The beats of the current step: brief, silent, share, decide, review. */
@RestController
@Tag(name = "Beats")
class BeatController {
    private final Workshops workshops;
    private final SignedIn signedIn;
    private final Clock clock;

    BeatController(Workshops workshops, SignedIn signedIn, Clock clock) {
        this.workshops = workshops;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param beat {@code brief}, {@code silent}, {@code share}, {@code decide} or {@code review}
     * @param group may be left out: all groups
     */
    record Move(String beat, @Nullable UUID group) {}

    /** @param beat {@code brief}, {@code silent}, {@code share}, {@code decide} or {@code review} */
    record OwnMove(String beat) {}

    @PostMapping("/api/v1/workshops/{id}/beat")
    @Operation(summary = "Puts all groups or one at a beat of the current step, forward or back")
    WorkshopJson move(@PathVariable UUID id, @RequestBody Move move) {
        Optional<GroupId> group = Optional.ofNullable(move.group()).map(GroupId::new);
        Workshop now = workshops.moveBeat(
                signedIn.requireTrainer().id(), new WorkshopId(id), group, beat(Given.value("beat", move.beat())));
        return WorkshopJson.of(now, clock.instant());
    }

    @PostMapping("/api/v1/seat/beat")
    @Operation(summary = "Puts the caller's group at a beat of the current step, where the method lets groups do so")
    BeatJson moveOwn(@AuthenticationPrincipal Seat seat, @RequestBody OwnMove move) {
        Workshop now = workshops.moveOwnBeat(
                seat.person(), seat.workshop(), seat.group(), beat(Given.value("beat", move.beat())));
        return BeatJson.of(now, seat.group(), clock.instant()).orElseThrow(() -> new RefusedException("beat.unknown"));
    }

    private static Beat beat(String word) {
        return Beat.ofWireName(word).orElseThrow(() -> new RefusedException("beat.unknown"));
    }
}
