package okrworkshop.authoring.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateEdit;

/** Which checklist a group finds in a step for its own work. */
final class OwnChecklist extends Select<String> {
    private static final String NONE = "";

    OwnChecklist(Bench bench, StepTemplate step) {
        String key = "steps." + step.id() + ".checklist";
        setLabel(getTranslation("author.own-checklist.label"));
        setItems(Stream.concat(
                        Stream.of(NONE), bench.template().checklists().stream().map(Checklist::id))
                .toList());
        setItemLabelGenerator(id -> id.equals(NONE)
                ? getTranslation("author.own-checklist.none")
                : bench.template().messages().text(bench.reading(), "checklists." + id + ".title"));
        setValue(step.checklist()
                .filter(id -> bench.template().checklist(id).isPresent())
                .orElse(NONE));
        setReadOnly(!bench.writable());
        setWidthFull();
        bench.landmarks().put(key, this);
        addValueChangeListener(
                event -> bench.rebuild(key, List.of(new TemplateEdit.StepChecklist(step.id(), event.getValue()))));
    }

    /** Whether a step can have one: not where groups review each other, and not without any checklist. */
    static boolean fits(Bench bench, StepTemplate step) {
        boolean reviews = step.lenses().stream().anyMatch(Lens.Review.class::isInstance);
        return step.checklist().isPresent()
                || !reviews && !bench.template().checklists().isEmpty();
    }
}
