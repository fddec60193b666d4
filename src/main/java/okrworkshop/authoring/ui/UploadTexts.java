package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of an upload in the page's language. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N of(Component speaker) {
        String drop = speaker.getTranslation("templates.import.drop");
        String choose = speaker.getTranslation("templates.import.choose");
        var error = new UploadI18N.Error();
        error.setTooManyFiles(speaker.getTranslation("templates.import.too-many"));
        error.setFileIsTooBig(speaker.getTranslation("templates.import.too-large"));
        error.setIncorrectFileType(speaker.getTranslation("templates.import.not-yaml"));
        var dropFiles = new UploadI18N.DropFiles();
        dropFiles.setOne(drop);
        dropFiles.setMany(drop);
        var addFiles = new UploadI18N.AddFiles();
        addFiles.setOne(choose);
        addFiles.setMany(choose);
        return new UploadI18N().setError(error).setDropFiles(dropFiles).setAddFiles(addFiles);
    }
}
