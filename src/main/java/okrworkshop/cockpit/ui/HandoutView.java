package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Paper for the room, in the workshop's language: the way in, a card for each group's table, the steps. The browser prints it. */
@Route(value = Places.HANDOUT, autoLayout = false)
@PermitAll
class HandoutView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private transient Optional<Workshop> shown = Optional.empty();

    HandoutView(Workshops workshops, Arriving arriving, SignedIn signedIn) {
        this.workshops = workshops;
        this.trainer = signedIn.requireTrainer().id();
        this.address = arriving.address(VaadinRequest.getCurrent());
        addClassName("okr-handout");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        shown = Optional.of(workshop);
        getElement().setAttribute("lang", workshop.language().code().equals("zh") ? "zh-CN" : "en");
        removeAll();
        add(bar(), new HandoutJoin(workshop, address), cards(workshop), new HandoutSteps(workshop));
    }

    /** For the screen alone. */
    private Div bar() {
        var print = new Button(
                getTranslation("handout.print"),
                event -> event.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(new Paragraph(getTranslation("handout.screen")), print);
        bar.addClassName("okr-handout-bar");
        return bar;
    }

    private Div cards(Workshop workshop) {
        var cards = new Div();
        cards.addClassName("okr-handout-cards");
        for (Group group : workshop.openGroups()) {
            cards.add(new HandoutCard(workshop, group, address));
        }
        return cards;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handout.title") + " · "
                + shown.map(Workshop::title).orElse("");
    }
}
