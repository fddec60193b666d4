package okrworkshop.api;

import java.nio.charset.StandardCharsets;
import okrworkshop.export.ExportedFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A file as an answer: always a download, never shown, since what people typed must not run as a page. */
final class FileAnswer {
    private FileAnswer() {}

    static ResponseEntity<byte[]> of(ExportedFile file) {
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
