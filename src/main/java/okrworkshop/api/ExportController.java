package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.Exports;
import okrworkshop.export.FileDesk;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.people.Seat;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
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

/**
 * Files to take home: for participants those of their own group, for trainers those of their workshops. Books wait in line
 * until they are made: {@code files.busy} says that there is no room in it.
 */
@RestController
@Tag(name = "Exports")
class ExportController {
    private static final String BOOK = "{extension:docx|pdf|xlsx|md|html}";
    /** Less than what servers in between wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final Exports exports;
    private final FileDesk desk;
    private final Workshops workshops;
    private final SeatWorkshops seats;
    private final SignedIn signedIn;

    ExportController(Exports exports, FileDesk desk, Workshops workshops, SeatWorkshops seats, SignedIn signedIn) {
        this.exports = exports;
        this.desk = desk;
        this.workshops = workshops;
        this.seats = seats;
        this.signedIn = signedIn;
    }

    /**
     * How somebody wants a book.
     *
     * @param lang {@code zh}, {@code en} or {@code both}; the workshop's language when left out
     * @param brief on one page
     * @param nameless with numbers in place of people's names
     */
    record Manner(@Nullable String lang, boolean brief, boolean nameless) {
        LanguageChoice languages(Workshop workshop) {
            return lang == null
                    ? LanguageChoice.only(workshop.language())
                    : LanguageChoice.ofCode(lang, workshop.language());
        }

        Wish wish(Scope scope, String extension, Workshop workshop) {
            FileFormat format = Arrays.stream(FileFormat.values())
                    .filter(one -> one.extension().equals(extension))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("file.format", extension));
            return new Wish(scope, format, languages(workshop), brief, nameless);
        }
    }

    /**
     * @param workshop join code; says which seat a browser means, which may have several
     * @param made the tag of the answer with which this file was made a moment ago; then it comes without a turn, as it was
     */
    @GetMapping("/api/v1/seat/exports/okr." + BOOK)
    @Operation(summary = "The draft OKR of the caller's group")
    ResponseEntity<byte[]> own(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String workshop,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean brief,
            @RequestParam(defaultValue = "false") boolean nameless,
            @RequestParam(required = false) @Nullable String made) {
        Manner manner = new Manner(lang, brief, nameless);
        return ofSeat(seat, workshop, new Scope.GroupBook(seat.group()), extension, manner, made);
    }

    /** @param workshop as for the group's draft */
    @GetMapping("/api/v1/seat/exports/page." + BOOK)
    @Operation(summary = "The caller's own page: the group's draft, own tasks and next steps")
    ResponseEntity<byte[]> page(
            @AuthenticationPrincipal Seat seat,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String workshop,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean brief,
            @RequestParam(defaultValue = "false") boolean nameless,
            @RequestParam(required = false) @Nullable String made) {
        Manner manner = new Manner(lang, brief, nameless);
        return ofSeat(seat, workshop, new Scope.OwnPage(seat.group(), seat.person()), extension, manner, made);
    }

    /** @param workshop as for the group's draft */
    @GetMapping("/api/v1/seat/exports/place")
    @Operation(summary = "How far it is to the first file that the caller waits for: 1 for the next, 0 for none")
    Map<String, Integer> place(
            @AuthenticationPrincipal Seat seat, @RequestParam(required = false) @Nullable String workshop) {
        var unused = seats.workshop(seat, workshop);
        return Map.of("place", desk.place(seat.person()));
    }

    @GetMapping("/api/v1/workshops/{id}/groups/{group}/exports/okr." + BOOK)
    @Operation(summary = "A group's draft OKR")
    ResponseEntity<byte[]> group(
            @PathVariable UUID id,
            @PathVariable UUID group,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean brief,
            @RequestParam(defaultValue = "false") boolean nameless) {
        return ofTrainer(id, new Scope.GroupBook(new GroupId(group)), extension, new Manner(lang, brief, nameless));
    }

    @GetMapping("/api/v1/workshops/{id}/exports/workshop." + BOOK)
    @Operation(summary = "All groups' drafts and how they hang together")
    ResponseEntity<byte[]> workshopBook(
            @PathVariable UUID id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean brief,
            @RequestParam(defaultValue = "false") boolean nameless) {
        return ofTrainer(id, new Scope.WorkshopBook(), extension, new Manner(lang, brief, nameless));
    }

    @GetMapping("/api/v1/workshops/{id}/exports/report." + BOOK)
    @Operation(summary = "How the workshop went: time, participation, conditions, reviews, surveys")
    ResponseEntity<byte[]> report(
            @PathVariable UUID id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean nameless) {
        return ofTrainer(id, new Scope.TrainerReport(), extension, new Manner(lang, false, nameless));
    }

    @GetMapping({"/api/v1/workshops/{id}/export.json", "/api/v1/workshops/{id}/exports/workshop.json"})
    @Operation(summary = "The whole workshop as data: groups, drafts, reviews")
    ResponseEntity<byte[]> workshopData(@PathVariable UUID id) {
        return Download.of(exports.workshop(workshop(trainer(), id)));
    }

    @GetMapping("/api/v1/workshops/{id}/exports/alignment.svg")
    @Operation(summary = "The alignment tree: what of the superior OKR each group serves")
    ResponseEntity<byte[]> alignment(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        Workshop workshop = workshop(trainer(), id);
        return Download.of(exports.alignment(workshop, lang == null ? workshop.language() : Language.ofCode(lang)));
    }

    private ResponseEntity<byte[]> ofSeat(
            Seat seat, @Nullable String code, Scope scope, String extension, Manner manner, @Nullable String made) {
        Workshop workshop = seats.workshop(seat, code);
        Wish wish = manner.wish(scope, extension, workshop);
        return Optional.ofNullable(made)
                .flatMap(content -> desk.again(seat.person(), new Fingerprint(content)))
                .map(Download::of)
                .orElseGet(() -> made(seat.person(), workshop, wish));
    }

    private ResponseEntity<byte[]> ofTrainer(UUID id, Scope scope, String extension, Manner manner) {
        PersonId trainer = trainer();
        Workshop workshop = workshop(trainer, id);
        return made(trainer, workshop, manner.wish(scope, extension, workshop));
    }

    private ResponseEntity<byte[]> made(PersonId person, Workshop workshop, Wish wish) {
        return Download.of(desk.order(person, workshop.id(), wish).await(PATIENCE));
    }

    private PersonId trainer() {
        return signedIn.requireTrainer().id();
    }

    private Workshop workshop(PersonId trainer, UUID id) {
        return workshops.get(trainer, new WorkshopId(id));
    }
}
