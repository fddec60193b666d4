package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Supplier;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateEdit;

/** One text of the template in each of its languages, side by side. */
final class BothTexts extends Div {
    private BothTexts(Bench bench, String path, String label, Supplier<TextFieldBase<?, String>> fields) {
        addClassName("okr-both");
        for (Language language : bench.template().languages()) {
            TextFieldBase<?, String> field = fields.get();
            LanguageField.dress(field, bench, label, language, text(bench, language, path));
            LanguageField.listen(field, text -> bench.write(new TemplateEdit.Text(language, path, text)));
            bench.landmarks().put(path + "@" + language.code(), field);
            add(field);
        }
    }

    /** For a few words. */
    static BothTexts line(Bench bench, String path, String label) {
        return new BothTexts(bench, path, label, LanguageField::line);
    }

    /** For a sentence or more. */
    static BothTexts area(Bench bench, String path, String label) {
        return new BothTexts(bench, path, label, LanguageField::area);
    }

    private static String text(Bench bench, Language language, String path) {
        return bench.template().messages().own(language, path).stream()
                .findFirst()
                .orElse("");
    }
}
