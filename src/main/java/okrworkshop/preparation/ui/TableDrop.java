package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Takes one spreadsheet, CSV or text file and hands over what is in it as text. */
public final class TableDrop {
    private TableDrop() {}

    /**
     * @param choose what the button says
     * @param drop what stands beside it
     * @param read gets the text
     * @param refused gets the reason why there is none
     */
    public static Upload of(
            TableFiles files, String choose, String drop, Consumer<String> read, Consumer<Refusal> refused) {
        var reader = new Reader(files);
        var upload = new Upload(reader);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Materials.FILE_SIZE);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt", ".tsv", ".md", "text/csv", "text/plain");
        upload.setUploadButton(new Button(choose));
        var dropping = new UploadI18N.DropFiles();
        dropping.setOne(drop);
        dropping.setMany(drop);
        upload.setI18n(new UploadI18N().setDropFiles(dropping));
        upload.addFileRejectedListener(event -> refused.accept(Refusal.of("material.no-table")));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            Outcome outcome = reader.last.getAndSet(Outcome.NONE);
            outcome.refusal().ifPresentOrElse(refused, () -> read.accept(outcome.text()));
        });
        return upload;
    }

    private record Outcome(String text, Optional<Refusal> refusal) {
        static final Outcome NONE = new Outcome("", Optional.empty());
    }

    /** In the request that brings the file: reading it takes a moment, for which the page is not locked. */
    private static final class Reader implements UploadHandler {
        private final transient TableFiles files;
        private final transient AtomicReference<Outcome> last = new AtomicReference<>(Outcome.NONE);

        Reader(TableFiles files) {
            this.files = files;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(Materials.FILE_SIZE + 1);
            }
            try {
                last.set(new Outcome(files.table(bytes), Optional.empty()));
            } catch (RefusedException why) {
                last.set(new Outcome("", Optional.of(why.refusal())));
            }
        }

        @Override
        public long getRequestSizeMax() {
            return 2L * Materials.FILE_SIZE;
        }
    }
}
