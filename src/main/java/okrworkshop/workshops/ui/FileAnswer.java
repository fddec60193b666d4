package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.SentFile;
import org.springframework.http.HttpStatus;

/** Answers a click with a file, or with a page that says why there is none. */
final class FileAnswer {
    private FileAnswer() {}

    /**
     * @param speaker whose language the reader has
     * @param making refuses when there is no file
     * @throws IOException when the browser went away
     */
    static void send(Component speaker, DownloadEvent event, Supplier<SentFile> making) throws IOException {
        try {
            SentFile file = making.get();
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.content().length);
            event.getOutputStream().write(file.content());
        } catch (RefusedException refused) {
            refuse(speaker, event, refused.refusal());
        }
    }

    private static void refuse(Component speaker, DownloadEvent event, Refusal refusal) throws IOException {
        String words = speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
        event.getResponse().setStatus(status(refusal.code()).value());
        event.getResponse().setContentType("text/plain;charset=UTF-8");
        event.getResponse()
                .getOutputStream()
                .write(speaker.getTranslation("file.refused", words).getBytes(StandardCharsets.UTF_8));
    }

    /** What was refused for lack of room can be had later. */
    private static HttpStatus status(String code) {
        return switch (code) {
            case "files.too-many" -> HttpStatus.TOO_MANY_REQUESTS;
            case "files.failed" -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> code.startsWith("files.") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NOT_FOUND;
        };
    }
}
