package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.ShortCode;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.Surveys;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.MaterialList;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Where participants answer the survey and hand in materials before class: a link, no account. */
@Route(PreparationPlaces.VISITOR)
@AnonymousAllowed
class PrepareView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Joining joining;
    private final transient Surveys surveys;
    private final transient Materials materials;

    PrepareView(Joining joining, Surveys surveys, Materials materials) {
        this.joining = joining;
        this.surveys = surveys;
        this.materials = materials;
        addClassNames("okr-page", "okr-narrow", "okr-prepare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = ShortCode.normalise(event.getRouteParameters().get("code").orElse(""));
        try {
            show(joining.find(code, VaadinRequest.getCurrent().getRemoteAddr()));
        } catch (RefusedException refused) {
            add(
                    new H1(getTranslation("prepare.visitor.title")),
                    new Paragraph(Refusals.text(this, refused)),
                    new Paragraph(getTranslation("prepare.visitor.ask")),
                    new Anchor("join", getTranslation("prepare.visitor.join")));
        }
    }

    private void show(Workshop workshop) {
        Visitor visitor = VisitorCookie.visitor(workshop);
        var words = new SurveyWords(workshop.template(), Language.of(getLocale()));
        var overline = new Paragraph(getTranslation("prepare.visitor.title"));
        overline.addClassName("okr-overline");
        add(overline, new H1(workshop.title()));
        if (workshop.phase() == Phase.CLOSED) {
            add(new Paragraph(getTranslation("prepare.visitor.over")));
            return;
        }
        workshop.template()
                .survey()
                .ifPresent(survey -> add(new SurveyForm(surveys, workshop, visitor, survey, words)));
        if (workshop.template().materials().stream().anyMatch(list -> list.by() == MaterialList.By.PARTICIPANTS)) {
            add(new HandInPanel(materials, surveys.of(workshop.id()), workshop, visitor, words));
        }
        if (!workshop.template().preparing()) {
            add(new Paragraph(getTranslation("prepare.visitor.nothing")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prepare.visitor.title") + " · " + getTranslation("app.name");
    }
}
