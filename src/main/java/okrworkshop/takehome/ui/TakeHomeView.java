package okrworkshop.takehome.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.export.ui.FilesPlaces;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** The trainer's page about what people find at home: open or closed, until when, and the mail with the way there. */
@Route(TakeHomePlaces.TRAINER)
@PermitAll
class TakeHomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Keepings keepings;
    private final transient TakeHomes homes;
    private final transient Mailings mailings;
    private final transient PersonId trainer;
    private final transient LivePage live = new LivePage(this);

    TakeHomeView(Workshops workshops, Keepings keepings, TakeHomes homes, Mailings mailings, SignedIn signedIn) {
        this.workshops = workshops;
        this.keepings = keepings;
        this.homes = homes;
        this.mailings = mailings;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = new TrainerDesk(workshops, keepings, homes, mailings, trainer, WorkshopAddress.of(event));
        Workshop workshop = desk.workshop();
        removeAll();
        var head = new PageHead(
                getTranslation("homes.title"),
                workshop.title(),
                PageHead.way(TakeHomePlaces.cockpit(workshop.id()), getTranslation("homes.back")));
        var pages = new HomesPanel(desk);
        var mail = new MailPanel(desk);
        mail.setVisible(desk.mails());
        var ways = new Div(PageHead.way(FilesPlaces.files(workshop.id()), getTranslation("homes.files")));
        ways.addClassName("okr-actions");
        add(head, pages, mail, ways);
        Runnable draw = () -> {
            pages.show();
            mail.show();
        };
        draw.run();
        live.follow(desk::listen, draw);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("homes.title") + " · " + getTranslation("app.name");
    }
}
