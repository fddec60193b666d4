package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.SentFile;

/** Answers a click with a file, or with a page that says why there is none. Its link is without the attribute {@code download}. */
public final class FileAnswer {
    private FileAnswer() {}

    /**
     * @param speaker whose language the reader has
     * @param making refuses when there is no file
     * @throws IOException when the browser went away
     */
    public static void send(Component speaker, DownloadEvent event, Supplier<SentFile> making) throws IOException {
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
        // What was refused for lack of room can be had later.
        HttpStatusCode status =
                refusal.code().startsWith("files.") ? HttpStatusCode.SERVICE_UNAVAILABLE : HttpStatusCode.NOT_FOUND;
        event.getResponse().setStatus(status.getCode());
        event.getResponse().setContentType("text/plain;charset=UTF-8");
        event.getResponse()
                .getOutputStream()
                .write(speaker.getTranslation("home.file.refused", words).getBytes(StandardCharsets.UTF_8));
    }
}
