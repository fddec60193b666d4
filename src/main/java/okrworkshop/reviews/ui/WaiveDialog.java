package okrworkshop.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why an item may pass that reviewers said no to; without a reason it may not. */
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
        var confirm = new Button(getTranslation("reviews.waive"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(
                event -> confirm.setEnabled(!event.getValue().isBlank()));
        setConfirmButton(confirm);
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
        addConfirmListener(event -> {
            if (!text.getValue().isBlank()) {
                reason.accept(text.getValue().strip());
            }
        });
    }
}
