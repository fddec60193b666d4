package okrworkshop.authoring.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.WorkshopTemplate;

/** A list of texts in all languages, row by row; one language can have fewer than another. */
final class RowTexts {
    /** What a template may have in one list. */
    static final int MOST = 20;

    private final String path;
    private final Map<Language, List<String>> lists = new EnumMap<>(Language.class);

    RowTexts(WorkshopTemplate template, String path) {
        this.path = path;
        template.languages()
                .forEach(language -> lists.put(language, template.messages().own(language, path)));
    }

    String path() {
        return path;
    }

    int size() {
        return lists.values().stream().mapToInt(List::size).max().orElse(0);
    }

    String at(Language language, int row) {
        List<String> list = list(language);
        return row < list.size() ? list.get(row) : "";
    }

    /** The list of a language with one text changed. */
    List<String> with(Language language, int row, String text) {
        List<String> changed = padded(language, row + 1);
        changed.set(row, text);
        return List.copyOf(changed);
    }

    void keep(Language language, List<String> texts) {
        lists.put(language, List.copyOf(texts));
    }

    List<TemplateEdit> added() {
        return edits(language -> padded(language, size() + 1));
    }

    List<TemplateEdit> swapped(int one, int other) {
        return edits(language -> {
            List<String> list = padded(language, size());
            Collections.swap(list, one, other);
            return list;
        });
    }

    List<TemplateEdit> without(int row) {
        return edits(language -> {
            List<String> list = new ArrayList<>(list(language));
            if (row < list.size()) {
                list.remove(row);
            }
            return list;
        });
    }

    private List<TemplateEdit> edits(java.util.function.Function<Language, List<String>> change) {
        return lists.keySet().stream()
                .<TemplateEdit>map(language -> new TemplateEdit.Texts(language, path, change.apply(language)))
                .toList();
    }

    private List<String> padded(Language language, int size) {
        List<String> list = new ArrayList<>(list(language));
        while (list.size() < size) {
            list.add("");
        }
        return list;
    }

    private List<String> list(Language language) {
        return lists.getOrDefault(language, List.of());
    }
}
