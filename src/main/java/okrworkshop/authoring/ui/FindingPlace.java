package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.WorkshopTemplate;

/**
 * Where a finding lies, in words and on the page.
 *
 * @param landmark see {@link Landmarks}
 * @param words from the outside in
 */
record FindingPlace(Part part, String landmark, List<String> words) {
    FindingPlace {
        words = List.copyOf(words);
    }

    static FindingPlace of(
            Component speaker, WorkshopTemplate template, TemplateDraft.Finding finding, Language reading) {
        List<String> path = new ArrayList<>(List.of(finding.pointer().split("/")));
        path.removeFirst();
        var reader = new PointerReader(speaker, template, reading);
        if (path.size() > 2 && path.getFirst().equals("texts")) {
            Language language = Language.ofCode(path.get(1));
            return reader.text(path.subList(2, path.size()), language);
        }
        return reader.structure(path);
    }
}
