package okrworkshop.closing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.closing.ClosingNews;
import okrworkshop.closing.Feedback;
import okrworkshop.closing.NextSteps;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.ui.ResultsPanel;
import okrworkshop.preparation.ui.SurveyWords;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** The trainer's page of the end: next steps and feedback with its results, and how long everything is kept. */
@Route(ClosingPlaces.TRAINER)
@PermitAll
class ClosingView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Feedback feedback;
    private final transient NextSteps steps;
    private final transient Keepings keepings;
    private final transient ClosingNews news;
    private final transient PersonId trainer;
    private final transient LivePage live = new LivePage(this);
    private transient Runnable draw = () -> {};

    ClosingView(
            Workshops workshops,
            Feedback feedback,
            NextSteps steps,
            Keepings keepings,
            ClosingNews news,
            SignedIn signedIn) {
        this.workshops = workshops;
        this.feedback = feedback;
        this.steps = steps;
        this.keepings = keepings;
        this.news = news;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-preparation", "okr-closing-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var opened = new ClosingDesk(workshops, feedback, steps, keepings, trainer, WorkshopAddress.of(event));
        Workshop workshop = opened.workshop();
        removeAll();
        var head = new PageHead(
                getTranslation("closing.title"),
                workshop.title(),
                PageHead.way("workshops/" + workshop.id(), getTranslation("prepare.back")));
        add(head, columns(opened, workshop));
    }

    private Div columns(ClosingDesk opened, Workshop workshop) {
        var left = new Div();
        var right = new Div();
        var keeping = new KeepingPanel(opened);
        var notice = new NoticePanel(opened);
        keeping.show();
        notice.show();
        right.add(keeping, notice);
        if (workshop.template().closing().isPresent()) {
            var round = new RoundPanel(opened, () -> draw.run());
            var results = new ResultsPanel(new SurveyWords(workshop.template(), Language.of(getLocale()), "closing"));
            left.add(round, results);
            draw = () -> {
                round.show();
                opened.results().ifPresent(results::show);
            };
            live.follow(changed -> news.listen(opened.id(), changed), draw);
            draw.run();
        } else {
            left.add(new Paragraph(getTranslation("closing.nothing")));
        }
        var columns = new Div(left, right);
        columns.addClassName("okr-preparation-columns");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("closing.title") + " · " + getTranslation("app.name");
    }
}
