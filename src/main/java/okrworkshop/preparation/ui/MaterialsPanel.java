package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Preparation;

/** What the trainer has of the materials that the method asks for, list by list. */
final class MaterialsPanel extends Section {
    private final List<MaterialListPart> parts;

    MaterialsPanel(PreparationDesk desk, SurveyWords words) {
        addClassNames("okr-sheet", "okr-materials");
        var intro = new Paragraph(getTranslation("prepare.materials.intro"));
        intro.addClassName("okr-muted");
        parts = desk.workshop().template().materials().stream()
                .map(list -> new MaterialListPart(desk, words, list))
                .toList();
        var lists = new Div();
        lists.addClassName("okr-material-lists");
        parts.forEach(lists::add);
        add(new H2(getTranslation("prepare.materials")), intro, lists);
    }

    void show(Preparation now, List<Material> all) {
        parts.forEach(part -> part.show(now, all));
    }
}
