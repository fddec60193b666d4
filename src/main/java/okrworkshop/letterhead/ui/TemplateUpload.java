package okrworkshop.letterhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
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
import okrworkshop.workshops.ui.UploadWords;

/** Takes one Word file. */
final class TemplateUpload {
    private static final int MEBIBYTE = 1 << 20;

    private TemplateUpload() {}

    /**
     * @param bring gets name and bytes in the request that brings the file: checking takes a moment, for which the page is
     *     not locked
     * @param refused hears in words why a file was not taken
     */
    static Upload of(BiConsumer<String, byte[]> bring, Runnable brought, Consumer<String> refused) {
        var reader = new Reader(bring);
        var upload = new Upload(reader);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Letterhead.LARGEST);
        upload.setAcceptedFileTypes(".docx", ".dotx", TemplatePanel.WORD);
        upload.setUploadButton(new Button(upload.getTranslation("letterhead.choose")));
        upload.setI18n(words(upload).texts());
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            reader.last.getAndSet(Optional.empty()).ifPresentOrElse(why -> refused.accept(text(upload, why)), brought);
        });
        return upload;
    }

    static String text(Component speaker, Refusal refusal) {
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private static UploadWords words(Component speaker) {
        return new UploadWords(
                speaker.getTranslation("letterhead.drop"),
                speaker.getTranslation("letterhead.choose"),
                speaker.getTranslation("letterhead.one"),
                text(speaker, Refusal.of("letterhead.too-large", Letterhead.LARGEST / MEBIBYTE)),
                text(speaker, Refusal.of("letterhead.not-word")));
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
