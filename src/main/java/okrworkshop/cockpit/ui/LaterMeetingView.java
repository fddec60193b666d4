package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;
import org.springframework.beans.factory.ObjectProvider;

/** Where a trainer lets groups meet again with the OKR that they accepted. */
@Route(Places.LATER_MEETING)
@RolesAllowed("TRAINER")
class LaterMeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    /** In the address: a new cycle is meant, until the trainer chooses otherwise. */
    static final String CYCLE = "cycle";

    private final transient Workshops workshops;
    private final transient ObjectProvider<LaterMeetings> meetings;
    private final transient PersonId trainer;

    LaterMeetingView(Workshops workshops, ObjectProvider<LaterMeetings> meetings, SignedIn signedIn) {
        this.workshops = workshops;
        this.meetings = meetings;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop earlier = workshops.get(trainer, WorkshopAddress.of(event));
        removeAll();
        add(new H1(getTranslation("later.title")), new Paragraph(getTranslation("later.intro", earlier.title())));
        boolean cycle = event.getLocation().getQueryParameters().getParameters().containsKey(CYCLE);
        meetings.ifAvailable(later -> choose(later, earlier, cycle));
    }

    private void choose(LaterMeetings later, Workshop earlier, boolean cycle) {
        List<WorkshopTemplate> methods = new ArrayList<>(later.methods());
        methods.addAll(later.cycles());
        if (methods.isEmpty()) {
            add(new Paragraph(getTranslation("later.no-methods")));
            return;
        }
        var form = new LaterMeetingForm(methods, later.offers(trainer, earlier.id()), earlier);
        if (cycle) {
            form.beginCycle();
        }
        var create = new Button(getTranslation("later.submit"), event -> create(later, earlier.id(), form));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(create, new Anchor(Places.cockpit(earlier.id()), getTranslation("cancel")));
        actions.addClassName("okr-actions");
        add(form, actions);
    }

    private void create(LaterMeetings later, WorkshopId earlier, LaterMeetingForm form) {
        form.plan().ifPresent(plan -> {
            try {
                Workshop meeting = later.begin(trainer, earlier, plan);
                UI.getCurrent().navigate(Places.cockpit(meeting.id()));
            } catch (RefusedException refused) {
                form.explain(refused);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("later.title") + " · " + getTranslation("app.name");
    }
}
