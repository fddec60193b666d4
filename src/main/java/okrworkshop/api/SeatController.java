package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.api.WorkshopJson.StepJson;
import okrworkshop.api.WorkshopJson.TimerJson;
import okrworkshop.people.Seat;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. A seat can ask about itself only. */
@RestController
@Tag(name = "Caller")
class SeatController {
    private final SeatWorkshops seats;
    private final Joining joining;
    private final SignedIn signedIn;
    private final Clock clock;

    SeatController(SeatWorkshops seats, Joining joining, SignedIn signedIn, Clock clock) {
        this.seats = seats;
        this.joining = joining;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param document the group's document, for the board socket
     * @param beat of the group in the step, null when it has none
     */
    record MySeat(
            PersonJson me, GroupJson group, UUID document, RoomJson workshop, StepJson step, Optional<BeatJson> beat) {}

    record PersonJson(UUID id, String name, List<String> people) {}

    /** @param people who shares the device from now on; empty for one person */
    record Sharing(List<@Nullable String> people) {}

    record RoomJson(UUID id, String code, String title, String phase, TimerJson timer) {}

    @GetMapping("/api/v1/seat")
    @Operation(summary = "The caller's seat, group, document and the step that the group is in")
    MySeat seat(@AuthenticationPrincipal Seat seat) {
        Workshop workshop = seats.workshop(seat);
        Group own = workshop.group(seat.group()).orElseThrow(() -> new RefusedException("group.unknown"));
        Workshop here = workshop.seenBy(own);
        GroupJson group = GroupJson.of(own);
        return new MySeat(
                new PersonJson(seat.person().value(), seat.name(), seat.people()),
                group,
                group.document(),
                new RoomJson(
                        workshop.id().value(),
                        workshop.code(),
                        workshop.title(),
                        workshop.phase().wireName(),
                        TimerJson.of(here.timer(), clock.instant())),
                StepJson.of(here, here.step()),
                BeatJson.of(workshop, seat.group(), clock.instant()));
    }

    @PatchMapping("/api/v1/seat")
    @Operation(summary = "Says who shares the caller's device; the board socket knows it from the next connection on")
    MySeat share(@AuthenticationPrincipal Seat seat, @RequestBody Sharing body) {
        var unused = seats.workshop(seat);
        return seat(joining.share(seat.person(), Given.names("people", Given.value("people", body.people()))));
    }

    @GetMapping("/api/v1/me")
    @Operation(summary = "The trainer or participant whom the token belongs to")
    Map<String, Object> me(@AuthenticationPrincipal @Nullable Object principal) {
        if (principal instanceof Seat seat) {
            var unused = seats.workshop(seat);
            return Map.of("role", "participant", "id", seat.person().value(), "name", seat.name());
        }
        Trainer trainer = signedIn.requireTrainer();
        return Map.of(
                "role",
                "facilitator",
                "id",
                trainer.id().value(),
                "username",
                trainer.username(),
                "name",
                trainer.displayName());
    }
}
