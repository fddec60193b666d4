package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import okrworkshop.templates.StepTemplate;

/** The part that is open, under its name. */
final class PartPage extends Div {
    /** @param preview empty while the part is written on */
    PartPage(Bench bench, Part part, Optional<PreviewPane> preview) {
        addClassName("okr-part-page");
        var title = new H2(preview.isPresent() ? getTranslation("author.preview") : name(bench, part));
        bench.landmarks().put("part", title);
        add(title);
        if (part instanceof Part.Step && preview.isEmpty()) {
            bench.afterWrite(() -> title.setText(name(bench, part)));
        }
        add(preview.map(pane -> tried(part, pane)).orElseGet(() -> content(bench, part)));
    }

    private Component tried(Part part, PreviewPane preview) {
        return part instanceof Part.Step step
                ? preview.of(step.id())
                : new Paragraph(getTranslation("author.preview.steps"));
    }

    private Component content(Bench bench, Part part) {
        return switch (part) {
            case Part.Whole ignored -> new WholePart(bench);
            case Part.Checklists ignored -> new ChecklistsPart(bench);
            case Part.BeforeClass ignored -> new BeforeClassPart(bench);
            case Part.Closing ignored -> new ClosingPart(bench);
            case Part.Step step -> new StepPart(bench, step(bench, step));
        };
    }

    private String name(Bench bench, Part part) {
        return switch (part) {
            case Part.Whole ignored -> getTranslation("author.whole");
            case Part.Checklists ignored -> getTranslation("author.checklists");
            case Part.BeforeClass ignored -> getTranslation("author.before");
            case Part.Closing ignored -> getTranslation("author.closing");
            case Part.Step step -> TemplateWords.step(bench.template(), step(bench, step), bench.reading());
        };
    }

    private static StepTemplate step(Bench bench, Part.Step part) {
        return bench.template().step(part.id()).orElseThrow();
    }
}
