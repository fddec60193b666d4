package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import okrworkshop.export.ExportedFile;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.letterhead.Letterheads;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The Word template on which the files of a workshop stand. */
@RestController
@RequestMapping("/api/v1/workshops/{id}")
@Tag(name = "Word template")
class LetterheadController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String WORD_TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template";

    private final Letterheads letterheads;
    private final SignedIn signedIn;

    LetterheadController(Letterheads letterheads, SignedIn signedIn) {
        this.letterheads = letterheads;
        this.signedIn = signedIn;
    }

    /**
     * @param size in bytes
     * @param digest SHA-256 of the file
     */
    record LetterheadJson(String name, int size, String digest, Instant uploadedAt) {
        static LetterheadJson of(KeptTemplate template) {
            return new LetterheadJson(template.name(), template.size(), template.digest(), template.uploadedAt());
        }
    }

    @GetMapping("/letterhead")
    @Operation(summary = "The Word template in use", description = "404 letterhead.none without one.")
    LetterheadJson letterhead(@PathVariable UUID id) {
        return LetterheadJson.of(kept(trainer(), id));
    }

    @GetMapping("/letterhead.docx")
    @Operation(summary = "The Word template as it was brought")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        PersonId trainer = trainer();
        KeptTemplate template = kept(trainer, id);
        return Download.of(new ExportedFile(template.name(), WORD, letterheads.file(trainer, new WorkshopId(id))));
    }

    /** @param name of the file */
    @PutMapping(
            value = "/letterhead",
            consumes = {WORD, WORD_TEMPLATE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(
            summary = "Brings a Word template",
            description = "A .docx or .dotx file of at most 5 MB as the request's body. It is checked and tried;"
                    + " what hinders is answered as 400 with a code that begins with letterhead.")
    LetterheadJson bring(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "template.docx") String name,
            @RequestBody byte[] docx) {
        return LetterheadJson.of(letterheads.bring(trainer(), new WorkshopId(id), name, docx));
    }

    @DeleteMapping("/letterhead")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Back to the product's own look")
    void remove(@PathVariable UUID id) {
        letterheads.remove(trainer(), new WorkshopId(id));
    }

    private KeptTemplate kept(PersonId trainer, UUID id) {
        return letterheads.kept(trainer, new WorkshopId(id)).orElseThrow(() -> new RefusedException("letterhead.none"));
    }

    private PersonId trainer() {
        return signedIn.requireTrainer().id();
    }
}
