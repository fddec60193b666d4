package okrworkshop.export.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.function.Consumer;
import okrworkshop.export.BundleWish;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.shared.Language;

/** How all files of the page are wanted: language, length, names. */
final class Manner extends Section {
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
    private final Checkbox brief = new Checkbox(getTranslation("files.brief"));
    private final Checkbox nameless = new Checkbox(getTranslation("files.nameless"));
    private final Language first;

    Manner(Language first) {
        this.first = first;
        addClassNames("okr-sheet", "okr-files-manner");
        language.setLabel(getTranslation("files.language"));
        language.setItems("zh", "en", "both");
        language.setItemLabelGenerator(code -> getTranslation("files.language." + code));
        language.setValue(first.code());
        brief.setHelperText(getTranslation("files.brief.help"));
        nameless.setHelperText(getTranslation("files.nameless.help"));
        var choices = new Div(brief, nameless);
        choices.addClassName("okr-files-choices");
        add(new H2(getTranslation("files.manner")), language, choices);
    }

    Wish wish(Scope scope, FileFormat format) {
        return new Wish(scope, format, languages(), brief.getValue(), nameless.getValue());
    }

    BundleWish bundle(Set<FileFormat> formats) {
        return new BundleWish(formats, languages(), brief.getValue(), nameless.getValue());
    }

    /** Hears whether files are to name people, whenever that changes. */
    void whenNameless(Consumer<Boolean> listener) {
        nameless.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    private LanguageChoice languages() {
        return LanguageChoice.ofCode(language.getValue(), first);
    }
}
