package okrworkshop.gallery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import okrworkshop.gallery.WalkNews;
import okrworkshop.gallery.Walks;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.stage.Stage;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

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
    private final transient LivePage live = new LivePage(this);

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
        var opened = new WalkDesk(workshops, walks, stage, clock, trainer, WorkshopAddress.of(event));
        Workshop workshop = opened.workshop();
        removeAll();
        var results = new ResultsPanel(opened);
        var control = new ControlPanel(opened, results::show);
        control.setEnabled(opened.changes());
        var head = new PageHead(
                getTranslation("gallery.title"),
                workshop.title(),
                PageHead.way("workshops/" + workshop.id(), getTranslation("report.back")));
        var columns = new Div(new Div(control), new Div(results));
        columns.addClassNames("okr-preparation-columns", "okr-gallery-columns");
        add(head, columns);
        live.follow(changed -> news.listen(opened.id(), changed), () -> {
            control.show();
            results.show();
        });
        control.show();
        results.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("gallery.title") + " · " + getTranslation("app.name");
    }
}
