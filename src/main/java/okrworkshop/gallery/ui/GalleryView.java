package okrworkshop.gallery.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import okrworkshop.gallery.WalkNews;
import okrworkshop.gallery.Walks;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Stage;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** The trainer's page of the gallery walk: rounds, time, and what the room said. */
@Route(GalleryPlaces.GALLERY)
@PermitAll
class GalleryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Walks walks;
    private final transient Stage stage;
    private final transient WalkNews news;
    private final transient Clock clock;
    private final transient PersonId trainer;
    private transient Optional<WalkDesk> desk = Optional.empty();
    private transient Runnable draw = () -> {};
    private transient Runnable deaf = () -> {};

    GalleryView(Workshops workshops, Walks walks, Stage stage, WalkNews news, Clock clock, SignedIn signedIn) {
        this.workshops = workshops;
        this.walks = walks;
        this.stage = stage;
        this.news = news;
        this.clock = clock;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-preparation", "okr-gallery-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var opened = new WalkDesk(workshops, walks, stage, clock, trainer, id(event));
        Workshop workshop = opened.workshop();
        desk = Optional.of(opened);
        removeAll();
        var results = new ResultsPanel(opened);
        var control = new ControlPanel(opened, () -> draw.run());
        control.setEnabled(opened.changes());
        draw = () -> {
            control.show();
            results.show();
        };
        var title = new Div(new H1(getTranslation("gallery.title")), new Paragraph(workshop.title()));
        title.addClassName("okr-title");
        var back = new Anchor("workshops/" + workshop.id(), getTranslation("report.back"));
        back.addClassName("okr-button-quiet");
        var ways = new Div(back);
        ways.addClassNames("okr-actions", "okr-report-actions");
        var head = new Div(title, ways);
        head.addClassName("okr-title-row");
        var columns = new Div(new Div(control), new Div(results));
        columns.addClassNames("okr-preparation-columns", "okr-gallery-columns");
        add(head, columns);
        draw.run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        deaf.run();
        UI ui = event.getUI();
        deaf = desk.map(opened -> news.listen(opened.id(), () -> drawIn(ui))).orElse(() -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        deaf = () -> {};
        super.onDetach(event);
    }

    private void drawIn(UI ui) {
        try {
            var unused = ui.access(() -> draw.run());
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }

    private static WorkshopId id(BeforeEnterEvent event) {
        try {
            return WorkshopId.of(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("gallery.title") + " · " + getTranslation("app.name");
    }
}
