package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import okrworkshop.archive.Archives;
import okrworkshop.archive.People;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Whole workshops as files, out of this installation and into it. */
@RestController
@Tag(name = "Archives")
class ArchiveController {
    /** Where archives are sent to; {@link BodyLimit} lets them through. */
    static final String TAKE = "/api/v1/archives";

    private final Archives archives;
    private final SignedIn signedIn;
    private final Clock clock;

    ArchiveController(Archives archives, SignedIn signedIn, Clock clock) {
        this.archives = archives;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param people {@code names} (left out: these) or {@code roles}: numbers in place of names */
    @GetMapping("/api/v1/workshops/{id}/archive")
    @Operation(summary = "The whole workshop as an archive that another server can read")
    ResponseEntity<byte[]> archive(@PathVariable UUID id, @RequestParam(defaultValue = "names") String people)
            throws IOException {
        PersonId trainer = signedIn.requireTrainer().id();
        WorkshopId workshop = new WorkshopId(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String name = archives.write(
                trainer,
                workshop,
                People.ofWireName(people).orElseThrow(() -> new RefusedException("request.value", "people")),
                bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"workshop" + Archives.SUFFIX + "\"; filename*=UTF-8''"
                                + UriUtils.encode(name, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.toByteArray());
    }

    @PostMapping(TAKE)
    @Operation(summary = "Makes a workshop of an archive, which is the request's body")
    ResponseEntity<WorkshopJson> take(HttpServletRequest request) throws IOException {
        PersonId trainer = signedIn.requireTrainer().id();
        Path file = Files.createTempFile("okr-archive-", ".zip");
        try {
            keep(request.getInputStream(), file);
            WorkshopJson made = WorkshopJson.of(archives.read(trainer, file), clock.instant());
            return ResponseEntity.created(URI.create("/api/v1/workshops/" + made.id()))
                    .body(made);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void keep(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[16 * 1024];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > Archives.FILE) {
                    throw new RefusedException("archive.too-large", Archives.FILE / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
