package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import okrworkshop.people.FirstRun;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.RefusedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The first account of a new installation, for those who set servers up by script. */
@RestController
@Tag(name = "Setup")
@SecurityRequirements
class SetupController {
    private final Trainers trainers;
    private final FirstRun firstRun;

    SetupController(Trainers trainers, FirstRun firstRun) {
        this.trainers = trainers;
        this.firstRun = firstRun;
    }

    /** @param setupToken of the one-time link that the server prints while nobody has an account */
    record FirstAccount(String setupToken, String username, String displayName, String password) {}

    /** @param token for {@code Authorization: Bearer}; this answer alone carries it */
    record ApiToken(String token) {}

    @PostMapping("/api/v1/setup")
    @Operation(summary = "Makes the first trainer's account with the one-time setup token")
    ApiToken create(@RequestBody FirstAccount account, HttpServletRequest request) {
        if (!firstRun.allowedFrom(request)) {
            throw new RefusedException("setup.laptop-only");
        }
        Trainer trainer = trainers.createFirst(
                Given.value("setupToken", account.setupToken()),
                Given.value("username", account.username()),
                Given.value("displayName", account.displayName()),
                Given.value("password", account.password()));
        return new ApiToken(trainers.issueApiToken(trainer.id(), trainer.username()));
    }
}
