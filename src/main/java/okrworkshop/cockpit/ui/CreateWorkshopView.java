package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Seatings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Everything that a trainer decides before a workshop exists, on one page whose defaults already work. With {@code
 * ?like=<id>} they are those of an earlier workshop.
 */
@Route(Places.NEW)
@RolesAllowed("TRAINER")
class CreateWorkshopView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Seatings seatings;
    private final transient Templates templates;
    private final transient TableFiles files;
    private final transient ObjectProvider<SuperiorOkrs> superior;
    private final transient Clock clock;
    private final transient PersonId trainer;
    private boolean again;

    CreateWorkshopView(
            Workshops workshops,
            Seatings seatings,
            Templates templates,
            TableFiles files,
            ObjectProvider<SuperiorOkrs> superior,
            SignedIn signedIn,
            Clock clock) {
        this.workshops = workshops;
        this.seatings = seatings;
        this.templates = templates;
        this.files = files;
        this.superior = superior;
        this.clock = clock;
        this.trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Earlier> earlier = earlier(event);
        again = earlier.isPresent();
        removeAll();
        add(new H1(title()));
        List<WorkshopTemplate> all = templates.all();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("create.no-templates")));
            templates.problems().forEach(problem -> add(new Paragraph(problem.toString())));
            return;
        }
        var form = new PlanForm(all, earlier, files, clock);
        var create = new Button(getTranslation("create.submit"), pressed -> create(form, earlier));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(create, new Anchor(Places.LIST, getTranslation("cancel")));
        actions.addClassNames("okr-actions", "okr-plan-actions");
        String intro = earlier.map(one ->
                        getTranslation("create.like.intro", one.workshop().title()))
                .orElseGet(() -> getTranslation("create.intro"));
        add(new Paragraph(intro));
        if (!again) {
            add(cycles());
        }
        add(form, actions);
    }

    /** The way to a new cycle of groups whose workshop is over. */
    private Select<Workshop> cycles() {
        List<Workshop> over = workshops.of(trainer).stream()
                .filter(workshop -> workshop.phase() == Phase.CLOSED)
                .filter(workshop -> workshop.crew()
                        .role(trainer)
                        .filter(CrewRole.OBSERVER::equals)
                        .isEmpty())
                .toList();
        var cycles = new Select<Workshop>();
        cycles.setLabel(getTranslation("create.cycle"));
        cycles.setHelperText(getTranslation("create.cycle.help"));
        cycles.setItems(over);
        cycles.setItemLabelGenerator(Workshop::title);
        cycles.setVisible(!over.isEmpty());
        cycles.addValueChangeListener(event -> UI.getCurrent()
                .navigate(Places.laterMeeting(event.getValue().id()), QueryParameters.of(LaterMeetingView.CYCLE, "")));
        return cycles;
    }

    private Optional<Earlier> earlier(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("like")
                .flatMap(Places::workshop)
                .map(this::earlier);
    }

    private Earlier earlier(WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        List<Integer> numbers = workshop.groups().stream().map(Group::number).toList();
        List<ListedPerson> list = seatings.expected(trainer, id).stream()
                .map(Expected::person)
                .map(person -> new ListedPerson(
                        person.name(), person.department(), numbers.indexOf(person.group()) + 1, person.role()))
                .toList();
        return new Earlier(
                workshop,
                templates.fromSource(templates.source(workshop.template())),
                templates.byId(workshop.template().id()),
                list);
    }

    private void create(PlanForm form, Optional<Earlier> earlier) {
        form.plan().ifPresent(plan -> {
            try {
                Workshop workshop = workshops.create(trainer, plan);
                earlier.ifPresent(one -> superior.ifAvailable(
                        okrs -> okrs.copy(trainer, one.workshop().id(), workshop.id())));
                UI.getCurrent().navigate(Places.cockpit(workshop.id()));
            } catch (RefusedException refused) {
                form.explain(refused);
            }
        });
    }

    private String title() {
        return getTranslation(again ? "create.like.title" : "create.title");
    }

    @Override
    public String getPageTitle() {
        return title() + " · " + getTranslation("app.name");
    }
}
