package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.MeetingPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings that go on with the OKR of an earlier workshop. */
@RestController
@RequestMapping("/api/v1/workshops/{id}/meetings")
@Tag(name = "Workshops")
class MeetingController {
    private final LaterMeetings meetings;
    private final SignedIn signedIn;
    private final Clock clock;

    MeetingController(LaterMeetings meetings, SignedIn signedIn, Clock clock) {
        this.meetings = meetings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param template one that goes on with an OKR, such as {@code okr-review}; any other begins a new cycle
     * @param groups ids of the earlier workshop's groups that meet again
     * @param cycleStart of a new cycle; left out together with {@code cycleEnd} for the time after the earlier one
     */
    record Meeting(
            String template,
            String title,
            String preset,
            @Nullable List<@Nullable UUID> groups,
            @Nullable LocalDate cycleStart,
            @Nullable LocalDate cycleEnd) {
        MeetingPlan plan() {
            return new MeetingPlan(
                    Given.value("template", template),
                    Given.value("title", title),
                    Given.value("preset", preset),
                    Given.value("groups", groups).stream()
                            .map(group -> new GroupId(Given.value("groups", group)))
                            .toList(),
                    cycle());
        }

        private Optional<MeetingPlan.Cycle> cycle() {
            return cycleStart == null && cycleEnd == null
                    ? Optional.empty()
                    : Optional.of(new MeetingPlan.Cycle(
                            Given.value("cycleStart", cycleStart), Given.value("cycleEnd", cycleEnd)));
        }
    }

    @PostMapping
    @Operation(summary = "Creates a later meeting whose groups begin with the OKR that they accepted in this workshop")
    ResponseEntity<WorkshopJson> begin(@PathVariable UUID id, @RequestBody Meeting meeting) {
        WorkshopJson created = WorkshopJson.of(
                meetings.begin(signedIn.requireTrainer().id(), new WorkshopId(id), meeting.plan()), clock.instant());
        return ResponseEntity.created(URI.create("/api/v1/workshops/" + created.id()))
                .body(created);
    }
}
