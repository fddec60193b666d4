package okrworkshop.templates.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/** No id names two things. Columns and questions name the place of cards, so theirs hold for the whole template. */
final class UniqueIds implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        unique("preset", template.presets(), "/presets/%d/id", report);
        unique("step", template.steps().stream().map(StepTemplate::id).toList(), "/steps/%d/id", report);
        unique(
                "checklist",
                template.checklists().stream().map(list -> list.id()).toList(),
                "/checklists/%d/id",
                report);
        for (int i = 0; i < template.checklists().size(); i++) {
            var items = template.checklists().get(i).items().stream()
                    .map(item -> item.id())
                    .toList();
            unique("item", items, "/checklists/" + i + "/items/%d/id", report);
        }
        unique("materials", template.materials().stream().map(MaterialList::id).toList(), "/materials/%d/id", report);
        template.survey().ifPresent(survey -> questions(survey.questions(), "/survey/questions", report));
        template.closing().ifPresent(closing -> questions(closing.questions(), "/closing/questions", report));
        Map<String, String> columns = new HashMap<>();
        Map<String, String> questions = new HashMap<>();
        for (int i = 0; i < template.steps().size(); i++) {
            StepTemplate step = template.steps().get(i);
            String at = "/steps/" + i;
            unique("lens", step.lenses().stream().map(Lens::id).toList(), at + "/lenses/%d/id", report);
            unique("condition", step.done().stream().map(Gate::id).toList(), at + "/done/%d/id", report);
            for (int j = 0; j < step.lenses().size(); j++) {
                places(step, step.lenses().get(j), at + "/lenses/" + j, columns, questions, report);
            }
        }
    }

    private static void questions(List<SurveyQuestion> asked, String list, Report report) {
        unique("question", asked.stream().map(SurveyQuestion::id).toList(), list + "/%d/id", report);
        for (int i = 0; i < asked.size(); i++) {
            unique("option", asked.get(i).options(), list + "/" + i + "/options/%d", report);
        }
    }

    private static void places(
            StepTemplate step,
            Lens lens,
            String at,
            Map<String, String> columns,
            Map<String, String> questions,
            Report report) {
        if (lens instanceof Lens.Columns columnsLens) {
            List<Lens.Column> list = columnsLens.columns();
            for (int k = 0; k < list.size(); k++) {
                taken("column", list.get(k).id(), at + "/columns/" + k + "/id", step.id(), columns, report);
            }
        } else if (lens instanceof Lens.Form form) {
            List<String> list = form.questions();
            for (int k = 0; k < list.size(); k++) {
                taken("question", step.id() + "-" + list.get(k), at + "/questions/" + k, step.id(), questions, report);
            }
        }
    }

    private static void unique(String what, List<String> ids, String pointer, Report report) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            taken(what, ids.get(i), pointer.formatted(i), "this list", seen, report);
        }
    }

    private static void taken(
            String what, String id, String pointer, String owner, Map<String, String> seen, Report report) {
        String first = seen.putIfAbsent(id, owner);
        if (first != null) {
            report.at(
                    pointer,
                    "The " + what + " id \"" + id + "\" is taken already, in " + first + ".",
                    "Give one of the two another id, here and in the message files.");
        }
    }
}
