package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import okrworkshop.archive.ui.ArchivePlaces;
import okrworkshop.report.ui.ReportPlaces;
import okrworkshop.reviews.ui.ReviewPlaces;
import okrworkshop.takehome.ui.TakeHomePlaces;
import okrworkshop.templates.Lens;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** What comes of a workshop: the report, and meetings that go on with it. */
final class AfterPanel extends Section {
    private final Span hint = new Span();
    private final Anchor later;
    private final Anchor archive;

    AfterPanel(Workshop workshop) {
        addClassNames("okr-sheet", "okr-after");
        var report = new Anchor(ReportPlaces.report(workshop.id()), getTranslation("report.title"));
        report.addClassName("okr-button-quiet");
        later = new Anchor(Places.laterMeeting(workshop.id()), getTranslation("later.title"));
        later.addClassName("okr-button-quiet");
        archive = new Anchor(ArchivePlaces.archive(workshop.id()), getTranslation("archive.link"));
        archive.addClassName("okr-button-quiet");
        var reviews = new Anchor(ReviewPlaces.reviews(workshop.id()), getTranslation("reviews.title"));
        reviews.addClassName("okr-button-quiet");
        reviews.setVisible(workshop.template().steps().stream()
                .flatMap(step -> step.lenses().stream())
                .anyMatch(Lens.Review.class::isInstance));
        var home = new Anchor(TakeHomePlaces.trainer(workshop.id()), getTranslation("homes.title"));
        home.addClassName("okr-button-quiet");
        var links = new Div(reviews, report, home, later, archive);
        links.addClassName("okr-actions");
        hint.addClassName("okr-muted");
        add(new H2(getTranslation("after.title")), hint, links);
    }

    void show(CockpitState state) {
        Phase phase = state.workshop().phase();
        setVisible(phase != Phase.LOBBY);
        later.setVisible(state.lead().makes());
        archive.setVisible(state.lead().makes());
        hint.setVisible(state.lead().makes());
        hint.setText(getTranslation(phase == Phase.CLOSED ? "after.closed" : "after.running"));
    }
}
