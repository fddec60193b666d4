package okrworkshop.export.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.export.FileFormat;

/** What people call the formats. */
final class FormatNames {
    private FormatNames() {}

    static String of(Component speaker, FileFormat format) {
        return speaker.getTranslation("files.format." + format.extension());
    }
}
