package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What holds for the whole workshop: title, summary, the names of its lengths. */
final class WholePart extends Div {
    private final transient Bench bench;

    WholePart(Bench bench) {
        this.bench = bench;
        addClassName("okr-part");
        var texts = section("author.whole.texts");
        texts.add(
                BothTexts.line(bench, "title", getTranslation("author.title")),
                BothTexts.area(bench, "summary", getTranslation("author.summary")));
        var presets = section("author.presets");
        var hint = new Paragraph(getTranslation("author.presets.hint"));
        hint.addClassName("okr-muted");
        presets.add(hint);
        bench.template().presets().forEach(preset -> presets.add(preset(preset)));
        add(texts, presets);
    }

    private Section section(String title) {
        var section = new Section(new H3(getTranslation(title)));
        section.addClassNames("okr-sheet", "okr-part-section");
        return section;
    }

    private Div preset(String preset) {
        var minutes = new Paragraph(getTranslation("minutes", Presets.minutes(bench.template(), preset)));
        minutes.addClassName("okr-muted");
        var entry = new Div(BothTexts.line(bench, "presets." + preset, getTranslation("author.preset")), minutes);
        entry.addClassName("okr-entry");
        return entry;
    }
}
