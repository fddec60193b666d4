package okrworkshop.letterhead.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Takes one Word file. */
final class TemplateUpload {
    private TemplateUpload() {}

    /**
     * @param bring gets name and bytes in the request that brings the file: checking takes a moment, for which the page is
     *     not locked
     * @param choose what the button says
     * @param drop what stands beside it
     */
    static Upload of(
            BiConsumer<String, byte[]> bring, Runnable brought, Consumer<Refusal> refused, String choose, String drop) {
        var reader = new Reader(bring);
        var upload = new Upload(reader);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Letterhead.LARGEST);
        upload.setAcceptedFileTypes(".docx", ".dotx", TemplatePanel.WORD);
        upload.setUploadButton(new Button(choose));
        var dropping = new UploadI18N.DropFiles();
        dropping.setOne(drop);
        dropping.setMany(drop);
        upload.setI18n(new UploadI18N().setDropFiles(dropping));
        upload.addFileRejectedListener(event -> refused.accept(Refusal.of("letterhead.not-word")));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            reader.last.getAndSet(Optional.empty()).ifPresentOrElse(refused, brought);
        });
        return upload;
    }

    private static final class Reader implements UploadHandler {
        private final transient BiConsumer<String, byte[]> bring;
        private final transient AtomicReference<Optional<Refusal>> last = new AtomicReference<>(Optional.empty());

        Reader(BiConsumer<String, byte[]> bring) {
            this.bring = bring;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            // Whoever waits is told this unless it ends otherwise.
            last.set(Optional.of(Refusal.of("server.error")));
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(Letterhead.LARGEST + 1);
            }
            try {
                bring.accept(event.getFileName(), bytes);
                last.set(Optional.empty());
            } catch (RefusedException why) {
                last.set(Optional.of(why.refusal()));
            }
        }

        @Override
        public long getRequestSizeMax() {
            return 2L * Letterhead.LARGEST;
        }
    }
}
