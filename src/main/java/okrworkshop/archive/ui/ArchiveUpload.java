package okrworkshop.archive.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import okrworkshop.archive.Archives;

/** Puts one file aside and hands it over in the request's own thread; of a larger one just enough to know that it is. */
final class ArchiveUpload implements UploadHandler {
    private static final int PIECE = 16 * 1024;

    private final transient BiConsumer<UI, Path> receive;

    ArchiveUpload(BiConsumer<UI, Path> receive) {
        this.receive = receive;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("okr-archive-", ".zip");
        boolean whole = false;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = in.read(piece); read >= 0 && size <= Archives.FILE; read = in.read(piece)) {
                size += read;
                out.write(piece, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                forget(file);
            }
        }
        receive.accept(event.getUI(), file);
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getRequestSizeMax() {
        return Archives.FILE + PIECE;
    }

    @Override
    public long getFileSizeMax() {
        return Archives.FILE;
    }
}
