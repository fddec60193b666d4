package okrworkshop.authoring.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;

/** Fields for texts: the language is said and marked, typing is saved after a pause, a refusal is said at the field. */
final class LanguageField {
    /** Milliseconds after the last key. */
    private static final int PAUSE = 900;

    private LanguageField() {}

    /** For a few words. */
    static TextFieldBase<?, String> line() {
        return new TextField();
    }

    /** For a sentence or more. */
    static TextFieldBase<?, String> area() {
        var field = new TextArea();
        field.setMinRows(1);
        return field;
    }

    static void dress(TextFieldBase<?, String> field, Bench bench, String label, Language language, String text) {
        boolean alone = bench.template().languages().size() == 1;
        field.setLabel(
                alone
                        ? label
                        : field.getTranslation(
                                "author.in", label, field.getTranslation("language." + language.code())));
        field.getElement().setAttribute("lang", language.locale().toLanguageTag());
        field.setValue(text);
        field.setReadOnly(!bench.writable());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
    }

    static void listen(TextFieldBase<?, String> field, Consumer<String> save) {
        field.addValueChangeListener(event -> {
            field.setInvalid(false);
            try {
                save.accept(event.getValue());
            } catch (RefusedException refused) {
                field.setErrorMessage(Refusals.text(field, refused.refusal()));
                field.setInvalid(true);
            }
        });
    }
}
