package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.Survey;

/** The words of what is asked before class; which questions and lists there are stands in the file. */
final class BeforeClassPart extends Div {
    private final transient Bench bench;

    BeforeClassPart(Bench bench) {
        this.bench = bench;
        addClassName("okr-part");
        var hint = new Paragraph(getTranslation("author.before.hint"));
        hint.addClassName("okr-muted");
        add(hint);
        bench.template().survey().ifPresent(survey -> add(survey(survey)));
        if (!bench.template().materials().isEmpty()) {
            var lists = section("author.before.materials");
            bench.template().materials().forEach(list -> lists.add(list(list)));
            add(lists);
        }
    }

    private Section survey(Survey survey) {
        var section = section("author.before.survey");
        section.add(
                BothTexts.line(bench, "survey.title", getTranslation("author.title")),
                BothTexts.area(bench, "survey.intro", getTranslation("author.before.intro")));
        for (int i = 0; i < survey.questions().size(); i++) {
            section.add(
                    new QuestionTexts(bench, "survey", i + 1, survey.questions().get(i)));
        }
        return section;
    }

    private Div list(MaterialList list) {
        String at = "materials." + list.id() + ".";
        var entry = new Div(
                BothTexts.line(bench, at + "title", getTranslation("author.title")),
                BothTexts.area(bench, at + "hint", getTranslation("author.before.list.hint")));
        entry.addClassName("okr-entry");
        return entry;
    }

    private Section section(String title) {
        var section = new Section(new H3(getTranslation(title)));
        section.addClassNames("okr-sheet", "okr-part-section");
        return section;
    }
}
