package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.shared.Language;
import okrworkshop.templates.WorkshopTemplate;

/** Titles for a copy that no other template has. */
final class CopyTitles {
    private CopyTitles() {}

    /** @return title by language code */
    static Map<String, String> of(Component speaker, WorkshopTemplate original, List<WorkshopTemplate> all) {
        Map<String, String> titles = new HashMap<>();
        for (Language language : original.languages()) {
            Set<String> taken = all.stream().map(each -> each.title(language)).collect(Collectors.toSet());
            String title = original.title(language);
            String copy = speaker.getTranslation(language.locale(), "templates.copy.title", title);
            for (int number = 2; taken.contains(copy); number++) {
                copy = speaker.getTranslation(language.locale(), "templates.copy.title.again", title, number);
            }
            titles.put(language.code(), copy);
        }
        return titles;
    }
}
