package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.PreparationNews;
import okrworkshop.preparation.Surveys;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;
import org.springframework.beans.factory.ObjectProvider;

/** The trainer's page before class: the survey with its results, notes of interviews, and the materials. */
@Route(PreparationPlaces.TRAINER)
@PermitAll
class PreparationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Surveys surveys;
    private final transient Materials materials;
    private final transient PreparationNews news;
    private final transient ObjectProvider<PhoneLinks> links;
    private final transient PersonId trainer;
    private final transient LivePage live = new LivePage(this);

    PreparationView(
            Workshops workshops,
            Surveys surveys,
            Materials materials,
            PreparationNews news,
            ObjectProvider<PhoneLinks> links,
            SignedIn signedIn) {
        this.workshops = workshops;
        this.surveys = surveys;
        this.materials = materials;
        this.news = news;
        this.links = links;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-preparation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        var opened = new PreparationDesk(surveys, materials, trainer, workshop);
        removeAll();
        add(new PageHead(
                getTranslation("prepare.title"),
                workshop.title(),
                PageHead.way("workshops/" + workshop.id(), getTranslation("prepare.back"))));
        if (workshop.template().preparing()) {
            show(opened);
        } else {
            add(new Paragraph(getTranslation("prepare.nothing")));
        }
    }

    private void show(PreparationDesk opened) {
        var words = new SurveyWords(opened.workshop().template(), Language.of(getLocale()));
        var link = new Div(new Paragraph(getTranslation("prepare.link")));
        link.addClassName("okr-prepare-link");
        links.ifAvailable(
                phones -> link.add(phones.to(opened.workshop().id(), PreparationPlaces.visitor(opened.workshop()))));
        var survey = new SurveyPanel(opened, link);
        var results = new ResultsPanel(words);
        var brought = new MaterialsPanel(opened, words);
        var left = new Div(survey);
        var right = new Div();
        if (opened.survey().isPresent()) {
            left.add(results);
        }
        if (!opened.workshop().template().materials().isEmpty()) {
            right.add(brought);
        }
        right.add(new NotesPanel(opened));
        var columns = new Div(left, right);
        columns.addClassName("okr-preparation-columns");
        add(columns);
        Runnable draw = () -> {
            survey.show(opened.now());
            brought.show(opened.now(), opened.all());
            if (opened.survey().isPresent()) {
                results.show(opened.results());
            }
        };
        live.follow(changed -> news.listen(opened.workshop().id(), changed)::close, draw);
        draw.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prepare.title") + " · " + getTranslation("app.name");
    }
}
