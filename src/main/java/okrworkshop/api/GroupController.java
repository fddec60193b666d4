package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The groups of a workshop and how far they are. */
@RestController
@RequestMapping("/api/v1/workshops/{id}")
@Tag(name = "Groups")
class GroupController {
    private final Workshops workshops;
    private final Progress progress;
    private final SignedIn signedIn;

    GroupController(Workshops workshops, Progress progress, SignedIn signedIn) {
        this.workshops = workshops;
        this.progress = progress;
        this.signedIn = signedIn;
    }

    record Name(String name) {}

    /**
     * @param done the current step's definition of done
     * @param rounds of writing and voting that are open; numbers alone
     */
    record ProgressJson(
            GroupJson group,
            int seats,
            int present,
            int cards,
            long met,
            List<GroupProgress.GateState> done,
            Optional<Instant> lastActivity,
            List<RoundJson> rounds) {}

    /** @param purpose {@code write}, {@code vote} or {@code score} */
    record RoundJson(String purpose, boolean hidden, int cards, int people, int voices) {
        static RoundJson of(GroupProgress.OpenRound round) {
            return new RoundJson(round.what(), round.hidden(), round.cards(), round.people(), round.voices());
        }
    }

    @GetMapping("/groups")
    List<GroupJson> groups(@PathVariable UUID id) {
        return workshop(id).groups().stream().map(GroupJson::of).toList();
    }

    @PatchMapping("/groups/{group}")
    @Operation(summary = "Renames a group")
    GroupJson rename(@PathVariable UUID id, @PathVariable UUID group, @RequestBody Name name) {
        Workshop renamed = workshops.renameGroup(
                trainer(), new WorkshopId(id), new GroupId(group), Given.value("name", name.name()));
        return renamed.group(new GroupId(group))
                .map(GroupJson::of)
                .orElseThrow(() -> new RefusedException("group.unknown"));
    }

    @GetMapping("/progress")
    @Operation(summary = "How far each group is in the current step")
    List<ProgressJson> progress(@PathVariable UUID id) {
        return progress.of(workshop(id)).stream()
                .map(group -> new ProgressJson(
                        GroupJson.of(group.group()),
                        group.seats(),
                        group.present(),
                        group.cards(),
                        group.met(),
                        group.done(),
                        group.lastActivity(),
                        group.rounds().stream().map(RoundJson::of).toList()))
                .toList();
    }

    private Workshop workshop(UUID id) {
        return workshops.get(trainer(), new WorkshopId(id));
    }

    private PersonId trainer() {
        return signedIn.requireTrainer().id();
    }
}
