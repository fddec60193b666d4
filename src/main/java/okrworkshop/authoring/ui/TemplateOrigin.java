package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.WorkshopTemplate;

/**
 * Where a template comes from, in words.
 *
 * @param state installed, or how far its draft is
 * @param owner whose it is; empty for one that was installed
 */
record TemplateOrigin(String state, String owner) {
    static TemplateOrigin of(
            Component speaker,
            WorkshopTemplate template,
            Optional<TemplateDraft> draft,
            Trainer reader,
            Trainers trainers) {
        return draft.map(own -> new TemplateOrigin(state(speaker, own), owner(speaker, own, reader, trainers)))
                .orElseGet(() ->
                        new TemplateOrigin(speaker.getTranslation("templates.installed", template.version()), ""));
    }

    private static String state(Component speaker, TemplateDraft draft) {
        if (draft.published() == 0) {
            return speaker.getTranslation("templates.draft");
        }
        return speaker.getTranslation(
                draft.changed() ? "templates.version.changed" : "templates.version", draft.published());
    }

    private static String owner(Component speaker, TemplateDraft draft, Trainer reader, Trainers trainers) {
        return draft.owner().equals(reader.id())
                ? speaker.getTranslation("templates.yours")
                : trainers.byId(draft.owner())
                        .map(owner -> speaker.getTranslation("templates.by", owner.displayName()))
                        .orElseGet(() -> speaker.getTranslation("templates.by-other"));
    }
}
