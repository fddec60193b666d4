package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** Checklists that are named exist, and a step in which groups review each other has none beside that of the review. */
final class KnownChecklists implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        for (int i = 0; i < template.steps().size(); i++) {
            StepTemplate step = template.steps().get(i);
            String at = "/steps/" + i;
            boolean reviewed = false;
            for (int j = 0; j < step.lenses().size(); j++) {
                if (step.lenses().get(j) instanceof Lens.Review review) {
                    reviewed = true;
                    exists(template, review.checklist(), at + "/lenses/" + j + "/checklist", report);
                }
            }
            if (step.checklist().isPresent()) {
                own(template, step.checklist().get(), reviewed, at + "/checklist", report);
            }
        }
    }

    private static void own(WorkshopTemplate template, String checklist, boolean reviewed, String at, Report report) {
        if (reviewed) {
            report.at(
                    at,
                    "The review of this step has a checklist already.",
                    "Remove this line, or take the review out of the step.");
        } else {
            exists(template, checklist, at, report);
        }
    }

    private static void exists(WorkshopTemplate template, String checklist, String at, Report report) {
        if (template.checklist(checklist).isEmpty()) {
            List<String> known =
                    template.checklists().stream().map(Checklist::id).toList();
            report.at(
                    at,
                    "There is no checklist \"" + checklist + "\".",
                    known.isEmpty() ? "Add it under \"checklists:\"." : Closest.remedy(checklist, known));
        }
    }
}
