package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Making workshops and moving them through their agenda. */
@RestController
@RequestMapping("/api/v1/workshops")
@Tag(name = "Workshops")
class WorkshopController {
    private final Workshops workshops;
    private final Departures departures;
    private final SignedIn signedIn;
    private final Clock clock;

    WorkshopController(Workshops workshops, Departures departures, SignedIn signedIn, Clock clock) {
        this.workshops = workshops;
        this.departures = departures;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param position index of the step in the agenda
     * @param reason why the step is left although groups have not met its definition of done, may be left out
     * @param groups ids of those that are to go, all when left out
     */
    record Move(
            int position, @Nullable String reason, @Nullable List<@Nullable UUID> groups) {}

    @PostMapping
    @Operation(summary = "Creates a workshop with its groups and their documents")
    ResponseEntity<WorkshopJson> create(@RequestBody PlanJson plan) {
        WorkshopJson created = json(workshops.create(trainer(), plan.plan()));
        return ResponseEntity.created(URI.create("/api/v1/workshops/" + created.id()))
                .body(created);
    }

    @GetMapping
    @Operation(summary = "The trainer's workshops, newest first")
    List<WorkshopJson> list() {
        return workshops.of(trainer()).stream().map(this::json).toList();
    }

    @GetMapping("/{id}")
    WorkshopJson get(@PathVariable UUID id) {
        return json(workshops.get(trainer(), new WorkshopId(id)));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Leaves the lobby and enters the first step")
    WorkshopJson start(@PathVariable UUID id) {
        return json(workshops.start(trainer(), new WorkshopId(id)));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Moves all groups or some to a step, forward or back; nothing is deleted")
    WorkshopJson move(@PathVariable UUID id, @RequestBody Move move) {
        String reason = move.reason() == null ? "" : move.reason();
        WorkshopId workshop = new WorkshopId(id);
        if (move.groups() == null) {
            return json(workshops.moveTo(trainer(), workshop, move.position(), reason));
        }
        Set<GroupId> groups = move.groups().stream()
                .map(group -> new GroupId(Given.value("groups", group)))
                .collect(Collectors.toUnmodifiableSet());
        return json(workshops.moveGroups(trainer(), workshop, groups, move.position(), reason));
    }

    @PostMapping("/{id}/undo-move")
    @Operation(summary = "Puts everybody back to where they were, within a minute after a move")
    WorkshopJson undoMove(@PathVariable UUID id) {
        return json(workshops.undoMove(trainer(), new WorkshopId(id)));
    }

    @GetMapping("/{id}/departures")
    @Operation(summary = "Steps that were left with conditions unmet, oldest first, with the reasons")
    List<DepartureJson> departures(@PathVariable UUID id) {
        Workshop workshop = workshops.get(trainer(), new WorkshopId(id));
        return departures.of(workshop.id()).stream().map(DepartureJson::of).toList();
    }

    /** @param reason empty when none was given */
    record DepartureJson(Instant at, UUID by, String step, String reason, List<UnmetJson> unmet) {
        static DepartureJson of(Departure departure) {
            return new DepartureJson(
                    departure.at(),
                    departure.by().value(),
                    departure.step(),
                    departure.reason(),
                    departure.unmet().stream()
                            .map(gap -> new UnmetJson(gap.group().value(), gap.condition(), gap.have(), gap.need()))
                            .toList());
        }
    }

    record UnmetJson(UUID group, String condition, int have, int need) {}

    @PostMapping("/{id}/reveal")
    @Operation(summary = "Ends what is still hidden in the current step, in every group: all see it from then on")
    WorkshopJson reveal(@PathVariable UUID id) {
        return json(workshops.reveal(trainer(), new WorkshopId(id)));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Makes the workshop read-only")
    WorkshopJson close(@PathVariable UUID id) {
        return json(workshops.close(trainer(), new WorkshopId(id)));
    }

    @PostMapping("/{id}/reopen")
    WorkshopJson reopen(@PathVariable UUID id) {
        return json(workshops.reopen(trainer(), new WorkshopId(id)));
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "What happened, oldest first")
    List<EventJson> events(@PathVariable UUID id) {
        Workshop workshop = workshops.get(trainer(), new WorkshopId(id));
        return workshops.events(workshop.id()).stream()
                .map(event -> new EventJson(event.at(), event.by().value(), event.type(), event.detail()))
                .toList();
    }

    record EventJson(Instant at, UUID by, String type, String detail) {}

    private PersonId trainer() {
        return signedIn.requireTrainer().id();
    }

    private WorkshopJson json(Workshop workshop) {
        return WorkshopJson.of(workshop, clock.instant());
    }
}
