package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Templates;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** Everything that a trainer decides before a workshop exists, on one page whose defaults already work. */
@Route(Places.NEW)
@PermitAll
class CreateWorkshopView extends Main implements HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient PersonId trainer;

    CreateWorkshopView(Workshops workshops, Templates templates, SignedIn signedIn, Clock clock) {
        this.workshops = workshops;
        this.trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
        add(new H1(getTranslation("create.title")));
        if (templates.all().isEmpty()) {
            add(new Paragraph(getTranslation("create.no-templates")));
            templates.problems().forEach(problem -> add(new Paragraph(problem.toString())));
            return;
        }
        var form = new PlanForm(templates.all(), clock);
        var create = new Button(getTranslation("create.submit"), event -> create(form));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(create, new Anchor(Places.LIST, getTranslation("cancel")));
        actions.addClassName("okr-actions");
        add(new Paragraph(getTranslation("create.intro")), form, actions);
    }

    private void create(PlanForm form) {
        form.plan().ifPresent(plan -> {
            try {
                Workshop workshop = workshops.create(trainer, plan);
                UI.getCurrent().navigate(Places.cockpit(workshop.id()));
            } catch (RefusedException refused) {
                form.explain(refused);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("create.title") + " · " + getTranslation("app.name");
    }
}
