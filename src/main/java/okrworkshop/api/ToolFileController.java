package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.ToolFiles;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.people.Seat;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files for other tools: for participants those of their own group, for trainers those of their workshops. */
@RestController
@Tag(name = "Files for other tools")
class ToolFileController {
    private final ToolFiles files;
    private final Workshops workshops;
    private final SeatWorkshops seats;
    private final SignedIn signedIn;

    ToolFileController(ToolFiles files, Workshops workshops, SeatWorkshops seats, SignedIn signedIn) {
        this.files = files;
        this.workshops = workshops;
        this.seats = seats;
        this.signedIn = signedIn;
    }

    /**
     * @param format code of the form, with its extension, as {@code okr-long.csv}
     * @param workshop join code; says which seat a browser means, which may have several
     */
    @GetMapping("/api/v1/seat/exports/tools/{format}")
    @Operation(summary = "The draft of the caller's group for another tool")
    ResponseEntity<byte[]> own(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String workshop,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean weights) {
        return Download.of(files.make(
                seats.workshop(seat, workshop),
                Optional.of(seat.group()),
                format(format),
                new HandoverOptions(bom, weights),
                false));
    }

    @GetMapping("/api/v1/workshops/{id}/groups/{group}/exports/tools/{format}")
    @Operation(summary = "A group's draft for another tool")
    ResponseEntity<byte[]> group(
            @PathVariable UUID id,
            @PathVariable UUID group,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean weights,
            @RequestParam(defaultValue = "false") boolean nameless) {
        return Download.of(files.make(
                workshop(id),
                Optional.of(new GroupId(group)),
                format(format),
                new HandoverOptions(bom, weights),
                nameless));
    }

    @GetMapping("/api/v1/workshops/{id}/exports/tools/{format}")
    @Operation(summary = "All groups' drafts for another tool")
    ResponseEntity<byte[]> all(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean weights,
            @RequestParam(defaultValue = "false") boolean nameless) {
        return Download.of(files.make(
                workshop(id), Optional.empty(), format(format), new HandoverOptions(bom, weights), nameless));
    }

    private Workshop workshop(UUID id) {
        return workshops.get(signedIn.requireTrainer().id(), new WorkshopId(id));
    }

    private static HandoverFormat format(String name) {
        int dot = name.lastIndexOf('.');
        return HandoverFormat.ofCode(dot < 0 ? name : name.substring(0, dot))
                .filter(format -> dot < 0 || name.endsWith("." + format.extension()))
                .orElseThrow(() -> new RefusedException("file.format", name));
    }
}
