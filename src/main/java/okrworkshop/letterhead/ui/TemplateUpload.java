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
final class TemplateUpload extends Upload {
    /**
     * @param bring gets name and bytes in the request that brings the file: checking takes a moment, for which the page is
     *     not locked
     */
    TemplateUpload(BiConsumer<String, byte[]> bring, Runnable brought, Consumer<Refusal> refused) {
        var reader = new Reader(bring);
        setUploadHandler(reader);
        setMaxFiles(1);
        setMaxFileSize(Letterhead.LARGEST);
        setAcceptedFileTypes(".docx", ".dotx", TemplatePanel.WORD);
        setUploadButton(new Button(getTranslation("letterhead.choose")));
        setI18n(texts());
        addFileRejectedListener(event -> refused.accept(Refusal.of("letterhead.not-word")));
        addAllFinishedListener(event -> {
            clearFileList();
            reader.last.getAndSet(Optional.empty()).ifPresentOrElse(refused, brought);
        });
    }

    private UploadI18N texts() {
        String drop = getTranslation("letterhead.drop");
        var dropping = new UploadI18N.DropFiles();
        dropping.setOne(drop);
        dropping.setMany(drop);
        return new UploadI18N().setDropFiles(dropping);
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
