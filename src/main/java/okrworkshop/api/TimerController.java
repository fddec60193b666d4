package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The one timer of a workshop. */
@RestController
@Tag(name = "Workshops")
class TimerController {
    private final Workshops workshops;
    private final SignedIn signedIn;
    private final Clock clock;

    TimerController(Workshops workshops, SignedIn signedIn, Clock clock) {
        this.workshops = workshops;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param action {@code start}, {@code pause}, {@code reset} or {@code change}
     * @param seconds for {@code change}: how much time to add, negative to take away
     */
    record TimerAction(String action, @Nullable Long seconds) {}

    @PostMapping("/api/v1/workshops/{id}/timer")
    @Operation(summary = "Starts, pauses, resets or changes the timer of the current step")
    WorkshopJson timer(@PathVariable UUID id, @RequestBody TimerAction timer) {
        PersonId trainer = signedIn.requireTrainer().id();
        WorkshopId workshop = new WorkshopId(id);
        Workshop now =
                switch (Given.value("action", timer.action())) {
                    case "start" -> workshops.startTimer(trainer, workshop);
                    case "pause" -> workshops.pauseTimer(trainer, workshop);
                    case "reset" -> workshops.resetTimer(trainer, workshop);
                    case "change" ->
                        workshops.changeTimer(
                                trainer, workshop, Duration.ofSeconds(Given.value("seconds", timer.seconds())));
                    default -> throw new RefusedException("request.value", "action");
                };
        return WorkshopJson.of(now, clock.instant());
    }
}
