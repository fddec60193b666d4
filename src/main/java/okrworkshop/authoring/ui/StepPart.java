package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** Everything that a trainer can change in a step. */
final class StepPart extends Div {
    StepPart(Bench bench, StepTemplate step) {
        addClassName("okr-part");
        String at = "steps." + step.id();
        add(section("author.time", new MinuteFields(bench, step)));
        add(section(
                "author.words",
                BothTexts.line(bench, at + ".title", getTranslation("author.title")),
                BothTexts.area(bench, at + ".goal", getTranslation("author.goal")),
                new TextRows(bench, at + ".prompts", "prompts"),
                new TextRows(bench, at + ".help", "help"),
                BothTexts.area(bench, at + ".flows", getTranslation("author.flows"))));
        add(section("author.trainer", new TextRows(bench, at + ".notes", "notes")));
        Section boards = section("author.boards");
        for (Lens lens : step.lenses()) {
            boards.add(new LensPart(bench, step, lens));
        }
        add(boards, new GatesPart(bench, step));
        if (OwnChecklist.fits(bench, step)) {
            add(section("author.own-checklist", new OwnChecklist(bench, step)));
        }
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H3(getTranslation(title)));
        section.addClassNames("okr-sheet", "okr-part-section");
        String hint = title + ".hint";
        String text = getTranslation(hint);
        if (!text.equals(hint)) {
            var line = new Paragraph(text);
            line.addClassName("okr-muted");
            section.add(line);
        }
        section.add(content);
        return section;
    }
}
