package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import okrworkshop.templates.SurveyQuestion;

/** The words of one question of the survey or of the feedback. */
final class QuestionTexts extends Div {
    /** @param sheet {@code survey} or {@code closing} */
    QuestionTexts(Bench bench, String sheet, int number, SurveyQuestion question) {
        String at = sheet + ".questions." + question.id() + ".";
        addClassName("okr-entry");
        add(
                new H4(getTranslation("author.before.question", number)),
                BothTexts.area(bench, at + "text", getTranslation("author.before.question.text")));
        for (int i = 0; i < question.options().size(); i++) {
            String option = at + "options." + question.options().get(i);
            add(BothTexts.line(bench, option, getTranslation("author.before.option", i + 1)));
        }
        if (question.type() == SurveyQuestion.Type.SCALE) {
            add(
                    BothTexts.line(bench, at + "low", getTranslation("author.before.end", SurveyQuestion.LOWEST)),
                    BothTexts.line(bench, at + "high", getTranslation("author.before.end", SurveyQuestion.HIGHEST)));
        }
    }
}
