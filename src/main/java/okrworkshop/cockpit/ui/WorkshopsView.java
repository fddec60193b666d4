package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import okrworkshop.archive.ui.ArchivePlaces;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** The trainer's workshops, newest first; while there are none, how the day goes. */
@Route(Places.LIST)
@PermitAll
class WorkshopsView extends Main implements HasDynamicTitle {
    WorkshopsView(Workshops workshops, Keepings keepings, Seats seats, SignedIn signedIn) {
        addClassName("okr-page");
        Trainer trainer = signedIn.requireTrainer();
        List<Workshop> own = workshops.of(trainer.id());
        var title = new Div(new H1(getTranslation("workshops.title")));
        title.addClassName("okr-title-row");
        add(title);
        if (trainer.guest()) {
            add(own.isEmpty() ? new Paragraph(getTranslation("crew.gone.text")) : cards(own, seats, false));
        } else if (own.isEmpty()) {
            add(lesson());
            add(take());
        } else {
            var ways = new Div(take(), create("workshops.create"));
            ways.addClassName("okr-actions");
            title.add(ways);
            add(cards(own, seats, true));
        }
        add(new Bin(keepings, signedIn.requireTrainer().id()));
    }

    private Component cards(List<Workshop> own, Seats seats, boolean makes) {
        var cards = new Div();
        cards.addClassName("okr-cards");
        for (Workshop workshop : own) {
            cards.add(new WorkshopEntry(workshop, seats.of(workshop.id()).size(), makes));
        }
        return cards;
    }

    private Component lesson() {
        var steps = new OrderedList();
        for (int step = 1; step <= 4; step++) {
            steps.add(new ListItem(getTranslation("workshops.lesson." + step)));
        }
        var lesson = new Div(
                new H2(getTranslation("workshops.empty.title")),
                new Paragraph(getTranslation("workshops.empty.text")),
                steps,
                create("workshops.create-first"));
        lesson.addClassNames("okr-sheet", "okr-lesson");
        return lesson;
    }

    private Anchor create(String text) {
        var link = new Anchor(Places.NEW, getTranslation(text));
        link.addClassName("okr-button");
        return link;
    }

    private Anchor take() {
        var link = new Anchor(ArchivePlaces.IMPORT, getTranslation("archive.import"));
        link.addClassName("okr-button-quiet");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.title") + " · " + getTranslation("app.name");
    }
}
