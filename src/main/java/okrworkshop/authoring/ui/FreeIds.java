package okrworkshop.authoring.ui;

import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** Ids for what trainers add; people never see them. */
final class FreeIds {
    private FreeIds() {}

    /** A question's answer lies at the step and the question, whatever the form. */
    static String question(StepTemplate step) {
        return free(
                "question",
                step.lenses().stream()
                        .filter(Lens.Form.class::isInstance)
                        .flatMap(form -> ((Lens.Form) form).questions().stream())
                        .collect(Collectors.toSet()));
    }

    static String gate(StepTemplate step) {
        return free("condition", step.done().stream().map(Gate::id).collect(Collectors.toSet()));
    }

    static String item(Checklist checklist) {
        return free("item", checklist.items().stream().map(Checklist.Item::id).collect(Collectors.toSet()));
    }

    private static String free(String word, Set<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(word + "-" + number)) {
            number++;
        }
        return word + "-" + number;
    }
}
