package okrworkshop.api;

import java.nio.charset.StandardCharsets;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.MadeFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Answers with a file: always a download, never shown, since what people typed must not run as a page. */
final class Download {
    private Download() {}

    static ResponseEntity<byte[]> of(ExportedFile file) {
        return head(file.name(), file.asciiName(), file.mediaType()).body(file.content());
    }

    /** With a tag by which a client that has the file already is told so. */
    static ResponseEntity<byte[]> of(MadeFile made) {
        ExportedFile file = made.file();
        ResponseEntity.BodyBuilder head = head(file.name(), file.asciiName(), file.mediaType());
        made.fingerprint().ifPresent(content -> head.eTag(content.hex()));
        return head.body(file.content());
    }

    /** @param asciiName for clients that know nothing else */
    static ResponseEntity.BodyBuilder head(String name, String asciiName, String mediaType) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + asciiName + "\"; filename*=UTF-8''"
                                + UriUtils.encode(name, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
