package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.export.Bundle;
import okrworkshop.export.BundleWish;
import okrworkshop.export.Bundles;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All groups' books in one zip: ordered, looked after, fetched or cancelled. */
@RestController
@RequestMapping("/api/v1/workshops/{id}/exports/bundle")
@Tag(name = "Exports")
class BundleController {
    private final Bundles bundles;
    private final Workshops workshops;
    private final SignedIn signedIn;

    BundleController(Bundles bundles, Workshops workshops, SignedIn signedIn) {
        this.bundles = bundles;
        this.workshops = workshops;
        this.signedIn = signedIn;
    }

    /**
     * @param formats for instance {@code ["docx", "pdf"]}
     * @param lang {@code zh}, {@code en} or {@code both}; the workshop's language when left out
     */
    record Order(
            List<@Nullable String> formats,
            @Nullable String lang,
            @Nullable Boolean brief,
            @Nullable Boolean nameless) {
        BundleWish wish(Workshop workshop) {
            return new BundleWish(
                    Given.value("formats", formats).stream()
                            .map(format -> format(Given.value("formats", format)))
                            .collect(Collectors.toSet()),
                    lang == null
                            ? LanguageChoice.only(workshop.language())
                            : LanguageChoice.ofCode(lang, workshop.language()),
                    Boolean.TRUE.equals(brief),
                    Boolean.TRUE.equals(nameless));
        }

        private static FileFormat format(String extension) {
            return Arrays.stream(FileFormat.values())
                    .filter(one -> one.extension().equals(extension))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("request.value", "formats"));
        }
    }

    /**
     * @param state {@code running}, {@code ready}, {@code cancelled} or {@code failed}
     * @param missing names of files that could not be made
     */
    record BundleJson(UUID id, String state, int made, int of, List<String> missing, long bytes) {
        static BundleJson of(Bundle bundle) {
            return new BundleJson(
                    bundle.id(),
                    bundle.state().name().toLowerCase(Locale.ROOT),
                    bundle.made(),
                    bundle.of(),
                    bundle.missing(),
                    bundle.bytes());
        }
    }

    @PostMapping
    @Operation(summary = "Begins a zip of all groups' books; one at a time for each trainer")
    ResponseEntity<BundleJson> order(@PathVariable UUID id, @RequestBody Order order) {
        Workshop workshop = workshops.get(trainer(), new WorkshopId(id));
        Bundle bundle = bundles.order(trainer(), workshop.id(), order.wish(workshop));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/workshops/" + id + "/exports/bundle/" + bundle.id()))
                .body(BundleJson.of(bundle));
    }

    @GetMapping("/{bundle}")
    @Operation(summary = "How far the zip is")
    BundleJson state(@PathVariable UUID id, @PathVariable UUID bundle) {
        return BundleJson.of(bundles.state(trainer(), new WorkshopId(id), bundle));
    }

    @GetMapping("/{bundle}/zip")
    @Operation(summary = "The zip; kept for an hour")
    ResponseEntity<Resource> zip(@PathVariable UUID id, @PathVariable UUID bundle) {
        Bundles.Zip zip = bundles.zip(trainer(), new WorkshopId(id), bundle);
        return Download.head(zip.name(), zip.name(), "application/zip").body(new FileSystemResource(zip.file()));
    }

    @DeleteMapping("/{bundle}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stops making the zip, or deletes it")
    void cancel(@PathVariable UUID id, @PathVariable UUID bundle) {
        bundles.cancel(trainer(), new WorkshopId(id), bundle);
    }

    private PersonId trainer() {
        return signedIn.requireTrainer().id();
    }
}
