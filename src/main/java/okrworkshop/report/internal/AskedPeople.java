package okrworkshop.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.report.Asked;
import okrworkshop.templates.Messages;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/** What people were asked, as the report tells it: sums and texts, never a name. */
final class AskedPeople {
    private final Messages messages;
    private final String sheet;

    private AskedPeople(WorkshopTemplate template, String sheet) {
        messages = template.messages();
        this.sheet = sheet;
    }

    /** In the survey before class. */
    static AskedPeople before(WorkshopTemplate template) {
        return new AskedPeople(template, "survey");
    }

    /** In the feedback at the end. */
    static AskedPeople after(WorkshopTemplate template) {
        return new AskedPeople(template, "closing");
    }

    List<Asked> of(SurveyResults results) {
        return results.questions().stream().map(this::asked).toList();
    }

    private Asked asked(SurveyResults.Question answered) {
        SurveyQuestion question = answered.question();
        return new Asked(
                language -> messages.text(language, at(question) + "text"),
                answered.people(),
                answered.hidden(),
                answered.sums().stream().map(sum -> sum(question, sum)).toList(),
                mean(answered),
                answered.texts().stream().map(SurveyResults.Written::text).toList());
    }

    private Asked.Sum sum(SurveyQuestion question, SurveyResults.Sum sum) {
        String option = sum.option();
        if (question.type().hasOptions()) {
            return new Asked.Sum(language -> messages.text(language, at(question) + "options." + option), sum.people());
        }
        String end = option.equals(String.valueOf(SurveyQuestion.LOWEST))
                ? "low"
                : option.equals(String.valueOf(SurveyQuestion.HIGHEST)) ? "high" : "";
        return new Asked.Sum(
                language -> end.isEmpty() ? option : option + " · " + messages.text(language, at(question) + end),
                sum.people());
    }

    private static OptionalDouble mean(SurveyResults.Question answered) {
        if (answered.question().type() != SurveyQuestion.Type.SCALE || answered.people() == 0 || answered.hidden()) {
            return OptionalDouble.empty();
        }
        double sum = answered.sums().stream()
                .mapToDouble(each -> (double) Integer.parseInt(each.option()) * each.people())
                .sum();
        return OptionalDouble.of(sum / answered.people());
    }

    private String at(SurveyQuestion question) {
        return sheet + ".questions." + question.id() + ".";
    }
}
