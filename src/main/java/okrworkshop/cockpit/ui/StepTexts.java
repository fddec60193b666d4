package okrworkshop.cockpit.ui;

import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** The texts of a template's steps in one language. */
record StepTexts(WorkshopTemplate template, Language language) {
    /** Number and title, as people call the step. */
    String name(int position) {
        StepTemplate step = template.steps().get(position);
        return step.number().isEmpty() ? title(step) : step.number() + " · " + title(step);
    }

    String title(StepTemplate step) {
        return template.messages().text(language, "steps." + step.id() + ".title");
    }

    String goal(StepTemplate step) {
        return template.messages().text(language, "steps." + step.id() + ".goal");
    }

    List<String> prompts(StepTemplate step) {
        return template.messages().texts(language, "steps." + step.id() + ".prompts");
    }

    List<String> notes(StepTemplate step) {
        return template.messages().texts(language, "steps." + step.id() + ".notes");
    }

    /** The question of an item of a checklist. */
    String item(String checklist, String id) {
        return template.messages().text(language, "checklists." + checklist + ".items." + id);
    }

    String done(StepTemplate step, String gate) {
        return template.messages().text(language, "steps." + step.id() + ".done." + gate);
    }
}
