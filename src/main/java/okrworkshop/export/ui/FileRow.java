package okrworkshop.export.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import okrworkshop.export.FileFormat;

/** One book with a button for each format. */
final class FileRow extends Div {
    /** @param order hears of the format and of what the file is called on the page */
    FileRow(String name, BiConsumer<FileFormat, String> order) {
        addClassNames("okr-download-row", "okr-files-row");
        var buttons = new Div();
        buttons.addClassName("okr-files-formats");
        for (FileFormat format : FileFormat.values()) {
            String known = FormatNames.of(this, format);
            String whole = getTranslation("files.one", name, known);
            var button = new Button(known, event -> order.accept(format, whole));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(whole);
            buttons.add(button);
        }
        add(new Span(name), buttons);
    }
}
