package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.people.Seat;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Files to take home: for participants those of their own group, for trainers those of their workshops. */
@RestController
@Tag(name = "Exports")
class ExportController {
    private final Exports exports;
    private final Workshops workshops;
    private final SignedIn signedIn;

    ExportController(Exports exports, Workshops workshops, SignedIn signedIn) {
        this.exports = exports;
        this.workshops = workshops;
        this.signedIn = signedIn;
    }

    /**
     * @param workshop join code; says which seat a browser means, which may have several
     * @param lang the workshop's language when left out
     */
    @GetMapping("/api/v1/seat/exports/okr.{extension:docx|md}")
    @Operation(summary = "The draft OKR of the caller's group")
    ResponseEntity<byte[]> own(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String workshop,
            @RequestParam(required = false) @Nullable String lang) {
        Workshop own = workshops
                .byId(seat.workshop())
                .filter(found -> workshop == null
                        || workshops.byCode(workshop).map(Workshop::id).equals(Optional.of(found.id())))
                .orElseThrow(() -> new RefusedException("workshop.unknown"));
        return answer(exports.make(own, draft(seat.group(), extension, lang, own)));
    }

    @GetMapping("/api/v1/workshops/{id}/groups/{group}/exports/okr.{extension:docx|md}")
    @Operation(summary = "A group's draft OKR")
    ResponseEntity<byte[]> group(
            @PathVariable UUID id,
            @PathVariable UUID group,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String lang) {
        Workshop workshop = workshop(id);
        return answer(exports.make(workshop, draft(new GroupId(group), extension, lang, workshop)));
    }

    @GetMapping({"/api/v1/workshops/{id}/export.json", "/api/v1/workshops/{id}/exports/workshop.json"})
    @Operation(summary = "The whole workshop as data: groups, drafts, reviews")
    ResponseEntity<byte[]> workshopData(@PathVariable UUID id) {
        return answer(exports.workshop(workshop(id)));
    }

    @GetMapping("/api/v1/workshops/{id}/exports/alignment.svg")
    @Operation(summary = "The alignment tree: what of the superior OKR each group serves")
    ResponseEntity<byte[]> alignment(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        Workshop workshop = workshop(id);
        return answer(exports.alignment(workshop, language(lang, workshop)));
    }

    private Workshop workshop(UUID id) {
        return workshops.get(signedIn.requireTrainer().id(), new WorkshopId(id));
    }

    private static Wish draft(GroupId group, String extension, @Nullable String lang, Workshop workshop) {
        FileFormat format = extension.equals("docx") ? FileFormat.DOCX : FileFormat.MARKDOWN;
        return Wish.of(new Scope.GroupBook(group), format, LanguageChoice.only(language(lang, workshop)));
    }

    private static Language language(@Nullable String lang, Workshop workshop) {
        return lang == null ? workshop.language() : Language.ofCode(lang);
    }

    /** Always a download, never shown: what people typed must not run as a page. */
    private static ResponseEntity<byte[]> answer(ExportedFile file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    private static String disposition(ExportedFile file) {
        return "attachment; filename=\"" + file.asciiName() + "\"; filename*=UTF-8''"
                + UriUtils.encode(file.name(), StandardCharsets.UTF_8);
    }
}
