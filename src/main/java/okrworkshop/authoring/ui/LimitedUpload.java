package okrworkshop.authoring.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Reads one small file and hands it over with the session's lock held; of a larger one just enough to know that it is. */
final class LimitedUpload implements UploadHandler {
    private final transient BiConsumer<String, byte[]> receive;

    LimitedUpload(BiConsumer<String, byte[]> receive) {
        this.receive = receive;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(ChosenFiles.SIZE + 1);
        }
        String name = event.getFileName();
        event.getUI().access(() -> receive.accept(name, bytes));
    }

    @Override
    public long getRequestSizeMax() {
        return 2L * ChosenFiles.SIZE;
    }
}
