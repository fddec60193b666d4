package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** The texts of one board of a step. */
final class LensPart extends Details {
    private final transient Bench bench;
    private final String at;
    private final Div content = new Div();
    private final Span title = new Span();

    LensPart(Bench bench, StepTemplate step, Lens lens) {
        this.bench = bench;
        this.at = "steps." + step.id() + ".lenses." + lens.id();
        addClassName("okr-lens-part");
        var type = new Span(getTranslation("lens." + LensType.of(lens)));
        type.addClassName("okr-badge");
        setSummary(new Div(title, type));
        name();
        bench.afterWrite(this::name);
        content.addClassName("okr-part-section");
        add(content);
        bench.landmarks().put(at, content);
        bench.landmarks().fold(at, this);
        line(".title", getTranslation("author.title"));
        area(".hint", getTranslation("author.lens.hint"));
        area(".empty", getTranslation("author.lens.empty"));
        own(step, lens);
    }

    private void own(StepTemplate step, Lens lens) {
        switch (lens) {
            case Lens.Form form -> {
                if (form.variant() == FormVariant.SENTENCE) {
                    area(".sentence", getTranslation("author.lens.sentence"));
                }
                content.add(new Questions(bench, step, form));
            }
            case Lens.Columns columns -> columns.columns().forEach(this::column);
            case Lens.Score score -> {
                heading("author.lens.criteria");
                score.criteria()
                        .forEach(criterion -> line(
                                ".criteria." + criterion.field(),
                                FieldNames.of(this, "strategy", criterion.field(), bench.reading())));
            }
            case Lens.Matrix ignored -> matrix();
            case Lens.Tree ignored -> {}
            case Lens.Okr ignored -> {}
            case Lens.Table ignored -> {}
            case Lens.Capacity ignored -> {}
            case Lens.Trace ignored -> {}
            case Lens.Review ignored -> {}
        }
    }

    private void column(Lens.Column column) {
        var kind = getTranslation("kind." + column.kind().wireName());
        content.add(new H4(getTranslation("author.lens.column", kind)));
        line(".columns." + column.id() + ".title", getTranslation("author.title"));
        area(".columns." + column.id() + ".hint", getTranslation("author.lens.column.hint"));
    }

    private void matrix() {
        heading("author.lens.axes");
        for (String end : new String[] {"x", "x-low", "x-high", "y", "y-low", "y-high"}) {
            line(".axes." + end, getTranslation("author.axis." + end));
        }
        heading("author.lens.quadrants");
        for (String corner : new String[] {"low-low", "low-high", "high-low", "high-high"}) {
            line(".quadrants." + corner, getTranslation("author.quadrant." + corner));
        }
    }

    private void heading(String key) {
        content.add(new H4(getTranslation(key)));
    }

    private void line(String path, String label) {
        add(content, BothTexts.line(bench, at + path, label));
    }

    private void area(String path, String label) {
        add(content, BothTexts.area(bench, at + path, label));
    }

    private static void add(Div content, Component field) {
        content.add(field);
    }

    private void name() {
        title.setText(bench.template().messages().text(bench.reading(), at + ".title"));
    }
}
