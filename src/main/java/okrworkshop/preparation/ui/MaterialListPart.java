package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Preparation;
import okrworkshop.templates.MaterialList;

/** One list of the trainer's page: how many there are, by when, each of them, and a way to add. */
final class MaterialListPart extends Article {
    private final transient PreparationDesk desk;
    private final transient SurveyWords words;
    private final transient MaterialList list;
    private final Span counter = new Span();
    private final Paragraph due = new Paragraph();
    private final Div entries = new Div();
    private final Map<UUID, MaterialEntry> shown = new HashMap<>();

    MaterialListPart(PreparationDesk desk, SurveyWords words, MaterialList list) {
        this.desk = desk;
        this.words = words;
        this.list = list;
        addClassName("okr-material-list");
        counter.addClassName("okr-badge");
        due.addClassName("okr-muted");
        var heading = new Div(new H3(words.title(list)), counter);
        heading.addClassName("okr-title-row");
        add(
                heading,
                new Paragraph(words.hint(list)),
                due,
                entries,
                new HandInForm(
                        list, (name, content) -> desk.add(list, name, content), () -> show(desk.now(), desk.all())));
    }

    void show(Preparation preparation, List<Material> all) {
        List<Material> own =
                all.stream().filter(each -> each.list().equals(list.id())).toList();
        counter.setText(getTranslation("prepare.materials.count", own.size(), list.min()));
        counter.getElement().setAttribute("data-phase", own.size() >= list.min() ? "RUNNING" : "CLOSED");
        String who = getTranslation(
                list.by() == MaterialList.By.TRAINER ? "prepare.materials.by-trainer" : "prepare.materials.by-all");
        due.setText(who + " "
                + preparation
                        .day()
                        .map(day -> getTranslation(
                                "prepare.materials.due", Days.text(day.minusDays(list.due()), getLocale())))
                        .orElseGet(() -> getTranslation("prepare.materials.due-days", list.due())));
        shown.keySet().removeIf(id -> own.stream().noneMatch(each -> each.id().equals(id)));
        List<MaterialEntry> now = own.stream()
                .map(material -> shown.computeIfAbsent(material.id(), id -> entry(material)))
                .toList();
        // Whoever reads or ticks while others hand in keeps their place.
        if (!entries.getChildren().toList().equals(now)) {
            entries.removeAll();
            now.forEach(entries::add);
        }
        own.forEach(material -> shown.computeIfPresent(material.id(), (id, entry) -> entry.shows(material)));
    }

    private MaterialEntry entry(Material material) {
        return new MaterialEntry(desk, words, list, material, () -> show(desk.now(), desk.all()));
    }
}
