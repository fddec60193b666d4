package okrworkshop.letterhead.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import okrworkshop.letterhead.Letterheads;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Where a trainer brings a Word template of the house, and reads how one is made. */
@Route(LetterheadPlaces.LETTERHEAD)
@PermitAll
class LetterheadView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Letterheads letterheads;
    private final transient Clock clock;
    private final transient PersonId trainer;

    LetterheadView(Workshops workshops, Letterheads letterheads, Clock clock, SignedIn signedIn) {
        this.workshops = workshops;
        this.letterheads = letterheads;
        this.clock = clock;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        boolean looksOn = workshop.crew().role(trainer).equals(Optional.of(CrewRole.OBSERVER));
        removeAll();
        var back = new Anchor(
                LetterheadPlaces.cockpit(workshop.id()), getTranslation("room-check.back", workshop.title()));
        var title = new Div(new H1(getTranslation("letterhead.title")));
        title.addClassName("okr-title");
        add(
                back,
                title,
                new Paragraph(getTranslation("letterhead.intro")),
                new TemplatePanel(new TemplateDesk(letterheads, trainer, workshop.id()), looksOn),
                new HowPanel(workshop.language(), clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("letterhead.title") + " · " + getTranslation("app.name");
    }
}
