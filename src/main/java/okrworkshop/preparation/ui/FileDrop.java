package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okrworkshop.preparation.Materials;
import okrworkshop.workshops.ui.UploadWords;

/** Takes a few files at a time; what they are is found out by who reads them. */
public final class FileDrop extends Upload {
    private static final int AT_ONCE = 10;

    /**
     * @param read gets each file in the request that brings it; of one that is too large just enough to know that it is
     * @param finished all are here
     * @param refuse says why the browser did not send one
     */
    public FileDrop(BiConsumer<String, byte[]> read, Runnable finished, Consumer<String> refuse) {
        super(new Reader(read));
        setMaxFiles(AT_ONCE);
        setMaxFileSize(Materials.FILE_SIZE);
        setAcceptedFileTypes(".txt", ".md", ".csv", ".xlsx", ".docx", ".pdf", "text/plain");
        setUploadButton(new Button(getTranslation("prepare.file.choose")));
        setI18n(new UploadWords(
                        getTranslation("prepare.file.drop"),
                        getTranslation("prepare.file.choose"),
                        getTranslation("prepare.file.too-many", AT_ONCE),
                        getTranslation("refusal.material.too-large", Materials.FILE_SIZE / 1_000_000),
                        getTranslation("prepare.file.type"))
                .texts());
        addFileRejectedListener(event -> refuse.accept(event.getFileName() + ": " + event.getErrorMessage()));
        addAllFinishedListener(event -> {
            clearFileList();
            finished.run();
        });
    }

    private record Reader(BiConsumer<String, byte[]> read) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(Materials.FILE_SIZE + 1);
            }
            read.accept(event.getFileName(), bytes);
        }

        @Override
        public long getRequestSizeMax() {
            return 2L * Materials.FILE_SIZE;
        }
    }
}
