package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.shared.Language;

/** What fields and choices of cards are called. A kind can have a name of its own for a field. */
final class FieldNames {
    private FieldNames() {}

    static String of(Component speaker, String kind, String field, Language language) {
        return known(
                speaker, "field." + kind + "." + field, language, known(speaker, "field." + field, language, field));
    }

    static String choice(Component speaker, String field, String value, Language language) {
        return known(speaker, "choice." + field + "." + value, language, value);
    }

    private static String known(Component speaker, String key, Language language, String otherwise) {
        String text = speaker.getTranslation(language.locale(), key);
        return text.equals(key) ? otherwise : text;
    }
}
