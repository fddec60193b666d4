package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.templates.Closing;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.Survey;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/** Questions have what their type needs, and what is shown later is shown in steps that exist. */
final class BeforeClass implements Rule {
    private static final int FEWEST = 2;

    @Override
    public void check(WorkshopTemplate template, Report report) {
        List<String> steps = template.steps().stream().map(StepTemplate::id).toList();
        List<SurveyQuestion> questions =
                template.survey().map(Survey::questions).orElse(List.of());
        for (int i = 0; i < questions.size(); i++) {
            String at = "/survey/questions/" + i;
            options(questions.get(i), at, report);
            shown(questions.get(i), steps, at, report);
        }
        List<SurveyQuestion> last = template.closing().map(Closing::questions).orElse(List.of());
        for (int i = 0; i < last.size(); i++) {
            String at = "/closing/questions/" + i;
            options(last.get(i), at, report);
            if (!last.get(i).steps().isEmpty()) {
                report.at(
                        at + "/steps",
                        "The feedback comes after all steps, its answers are shown in none.",
                        "Take \"steps\" out here.");
            }
        }
        for (int i = 0; i < template.materials().size(); i++) {
            MaterialList list = template.materials().get(i);
            known(list.steps(), steps, "/materials/" + i + "/steps", report);
        }
    }

    private static void options(SurveyQuestion question, String at, Report report) {
        int count = question.options().size();
        String type = question.type().wireName();
        if (question.type().hasOptions() && count < FEWEST) {
            report.at(
                    at,
                    "The question \"" + question.id() + "\" of the type " + type + " offers fewer than two options.",
                    "Add \"options: [...]\" with an id for each.");
        } else if (!question.type().hasOptions() && count > 0) {
            report.at(
                    at + "/options",
                    "A question of the type " + type + " has no options.",
                    "Remove \"options\", or make it single or multiple.");
        } else if (question.most() > count) {
            report.at(
                    at + "/most",
                    "People may take " + question.most() + " of " + count + " options.",
                    "Write " + count + " or less, or take \"most\" out.");
        } else if (question.type() == SurveyQuestion.Type.SINGLE && question.most() != count) {
            report.at(
                    at + "/most",
                    "People choose one option of a question of the type single.",
                    "Take \"most\" out, or make it multiple.");
        }
    }

    private static void shown(SurveyQuestion question, List<String> steps, String at, Report report) {
        if (question.type().isText() && !question.steps().isEmpty()) {
            report.at(
                    at + "/steps",
                    "Written answers are for the trainer alone, they are shown in no step.",
                    "Take \"steps\" out here.");
        }
        known(question.steps(), steps, at + "/steps", report);
    }

    private static void known(List<String> named, List<String> steps, String at, Report report) {
        for (int i = 0; i < named.size(); i++) {
            if (!steps.contains(named.get(i))) {
                report.at(
                        at + "/" + i,
                        "There is no step \"" + named.get(i) + "\".",
                        Closest.remedy(named.get(i), steps));
            }
        }
    }
}
