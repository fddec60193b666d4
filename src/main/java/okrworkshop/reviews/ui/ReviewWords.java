package okrworkshop.reviews.ui;

import java.util.Locale;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Names of groups, and texts of the method in the reader's language. */
record ReviewWords(Workshop workshop, Locale locale) {
    String group(GroupId id) {
        return workshop.group(id).map(Group::name).orElse("");
    }

    String step(String id) {
        return workshop.template()
                .step(id)
                .map(step -> (step.number() + " " + text("steps." + id + ".title")).strip())
                .orElse(id);
    }

    String item(String checklist, String id) {
        return text("checklists." + checklist + ".items." + id);
    }

    private String text(String path) {
        return workshop.template().messages().text(Language.of(locale), path);
    }
}
