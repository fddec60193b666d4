package okrworkshop.reviews.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why an item may pass that reviewers said no to; without a reason nothing happens. */
final class WaiveDialog extends ConfirmDialog {
    static final int LONGEST = 500;

    WaiveDialog(String item, Consumer<String> reason) {
        setHeader(getTranslation("reviews.waive"));
        var text = new TextArea(getTranslation("reviews.waive.reason"));
        text.setHelperText(getTranslation("reviews.waive.help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var fields = new Div(new Span(item), text);
        fields.addClassName("okr-review-fields");
        setText(fields);
        setConfirmText(getTranslation("reviews.waive"));
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
        addConfirmListener(event -> {
            if (!text.getValue().isBlank()) {
                reason.accept(text.getValue().strip());
            }
        });
    }
}
