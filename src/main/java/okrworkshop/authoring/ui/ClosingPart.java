package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import okrworkshop.templates.Closing;
import okrworkshop.templates.SurveyQuestion;

/** The words of the end: what helps to find one's next steps, and the feedback; which questions there are stands in the file. */
final class ClosingPart extends Div {
    ClosingPart(Bench bench) {
        addClassName("okr-part");
        var hint = new Paragraph(getTranslation("author.closing.hint"));
        hint.addClassName("okr-muted");
        var steps = section("author.closing.steps");
        steps.add(new TextRows(bench, "closing.prompts", "prompts"));
        var feedback = section("author.closing.feedback");
        feedback.add(
                BothTexts.line(bench, "closing.title", getTranslation("author.title")),
                BothTexts.area(bench, "closing.intro", getTranslation("author.before.intro")));
        List<SurveyQuestion> questions =
                bench.template().closing().map(Closing::questions).orElse(List.of());
        for (int i = 0; i < questions.size(); i++) {
            feedback.add(new QuestionTexts(bench, "closing", i + 1, questions.get(i)));
        }
        add(hint, steps, feedback);
    }

    private Section section(String title) {
        var section = new Section(new H3(getTranslation(title)));
        section.addClassNames("okr-sheet", "okr-part-section");
        return section;
    }
}
