package okrworkshop.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.Materials;
import okrworkshop.shared.PersonId;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Source;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** The trainer's page of the diagnosis before class: what is read, and what was found in it, to be corrected. */
@Route(TeachingPlaces.DIAGNOSIS)
@PermitAll
class DiagnosisView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Diagnoses diagnoses;
    private final transient Materials materials;
    private final transient PersonId trainer;
    private final Div sheets = new Div();
    private final Set<UUID> opened = new HashSet<>();
    private transient Optional<ReadingPanel> reading = Optional.empty();

    DiagnosisView(Workshops workshops, Diagnoses diagnoses, Materials materials, SignedIn signedIn) {
        this.workshops = workshops;
        this.diagnoses = diagnoses;
        this.materials = materials;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-preparation", "okr-diagnosis");
        sheets.addClassName("okr-found");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = new DiagnosisDesk(workshops, diagnoses, materials, trainer, WorkshopAddress.of(event));
        Workshop workshop = desk.workshop();
        removeAll();
        add(new PageHead(
                getTranslation("diagnosis.title"),
                workshop.title(),
                PageHead.way(TeachingPlaces.cockpit(workshop.id()), getTranslation("prepare.back")),
                PageHead.way(TeachingPlaces.quiz(workshop.id()), getTranslation("quiz.title")),
                PageHead.way(TeachingPlaces.report(workshop.id()), getTranslation("diagnosis.report"))));
        var corrections = new Section(
                new H2(getTranslation("diagnosis.correct")),
                new Paragraph(getTranslation("diagnosis.correct.hint")),
                sheets);
        corrections.addClassName("okr-sheet");
        if (desk.changes()) {
            var panel = new ReadingPanel(desk, () -> show(desk));
            reading = Optional.of(panel);
            var left = new Div(panel);
            var right = new Div(corrections);
            var columns = new Div(left, right);
            columns.addClassNames("okr-preparation-columns", "okr-diagnosis-columns");
            add(columns);
        } else {
            add(corrections);
        }
        show(desk);
    }

    private void show(DiagnosisDesk desk) {
        List<Source> sources = desk.sources();
        reading.ifPresent(panel -> panel.show(sources));
        sheets.removeAll();
        if (sources.isEmpty()) {
            var none = new Paragraph(getTranslation("diagnosis.none"));
            none.addClassName("okr-muted");
            sheets.add(none);
        }
        List<String> names = desk.names();
        boolean changes = desk.changes();
        for (int at = 0; at < sources.size(); at++) {
            Source source = sources.get(at);
            var editor = new SourceEditor(desk, source, at + 1, names, () -> show(desk));
            editor.setEnabled(changes);
            if (sources.size() == 1) {
                opened.add(source.id());
            }
            editor.setOpened(opened.contains(source.id()));
            editor.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    opened.add(source.id());
                } else {
                    opened.remove(source.id());
                }
            });
            sheets.add(editor);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diagnosis.title") + " · " + getTranslation("app.name");
    }
}
