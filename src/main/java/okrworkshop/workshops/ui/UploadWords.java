package okrworkshop.workshops.ui;

import com.vaadin.flow.component.upload.UploadI18N;

/**
 * What an upload says, in the page's language.
 *
 * @param drop what stands beside the button
 * @param choose what the button says
 * @param tooMany why the browser does not send some, as the next two
 */
public record UploadWords(String drop, String choose, String tooMany, String tooLarge, String wrongType) {
    public UploadI18N texts() {
        var error = new UploadI18N.Error();
        error.setTooManyFiles(tooMany);
        error.setFileIsTooBig(tooLarge);
        error.setIncorrectFileType(wrongType);
        var dropFiles = new UploadI18N.DropFiles();
        dropFiles.setOne(drop);
        dropFiles.setMany(drop);
        var addFiles = new UploadI18N.AddFiles();
        addFiles.setOne(choose);
        addFiles.setMany(choose);
        return new UploadI18N().setError(error).setDropFiles(dropFiles).setAddFiles(addFiles);
    }
}
