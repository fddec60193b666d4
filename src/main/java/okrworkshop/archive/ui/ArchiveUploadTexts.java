package okrworkshop.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import okrworkshop.archive.Archives;

/** The words of the upload in the page's language. */
final class ArchiveUploadTexts {
    private ArchiveUploadTexts() {}

    static UploadI18N of(Component speaker) {
        String drop = speaker.getTranslation("archive.import.drop");
        String choose = speaker.getTranslation("archive.import.choose");
        var error = new UploadI18N.Error();
        error.setTooManyFiles(speaker.getTranslation("archive.import.one"));
        error.setFileIsTooBig(speaker.getTranslation("refusal.archive.too-large", Archives.FILE / 1024 / 1024));
        error.setIncorrectFileType(speaker.getTranslation("archive.import.not-zip"));
        var dropFiles = new UploadI18N.DropFiles();
        dropFiles.setOne(drop);
        dropFiles.setMany(drop);
        var addFiles = new UploadI18N.AddFiles();
        addFiles.setOne(choose);
        addFiles.setMany(choose);
        return new UploadI18N().setError(error).setDropFiles(dropFiles).setAddFiles(addFiles);
    }
}
