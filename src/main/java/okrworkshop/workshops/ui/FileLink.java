package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import okrworkshop.workshops.SentFile;

/**
 * A file that is made when somebody clicks, outside of the session's lock. The link is without the attribute {@code download}: a
 * refusal is then read as a page, and not saved as a broken file.
 */
public final class FileLink extends Anchor {
    private final transient Supplier<SentFile> making;

    /** @param making asks anew who may have the file; refuses when there is none */
    public FileLink(String text, Supplier<SentFile> making) {
        this.making = making;
        DownloadHandler file = this::send;
        setHref(file);
        setText(text);
    }

    /**
     * Answers a click.
     *
     * @throws IOException when the browser went away
     */
    public void send(DownloadEvent event) throws IOException {
        FileAnswer.send(this, event, making);
    }
}
