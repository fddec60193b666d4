package okrworkshop.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.lint.Advices;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.stage.Stage;
import okrworkshop.teaching.QuizNews;
import okrworkshop.teaching.Quizzes;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** The trainer's page of the quiz: what is on the screens, and the items to start one with. */
@Route(TeachingPlaces.QUIZ)
@PermitAll
class QuizView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Quizzes quizzes;
    private final transient Stage stage;
    private final transient QuizNews news;
    private final transient PersonId trainer;
    private final transient Advices advices = Advices.shipped();
    private final transient LivePage live = new LivePage(this);

    QuizView(Workshops workshops, Quizzes quizzes, Stage stage, QuizNews news, SignedIn signedIn) {
        this.workshops = workshops;
        this.quizzes = quizzes;
        this.stage = stage;
        this.news = news;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-preparation", "okr-quiz-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var opened = new QuizDesk(workshops, quizzes, stage, trainer, WorkshopAddress.of(event));
        Workshop workshop = opened.workshop();
        removeAll();
        var words = new QuizWords(advices, Language.of(getLocale()));
        var running = new RunningPanel(opened, words);
        var items = new ItemsPanel(opened, words, running::show);
        boolean changes = opened.changes();
        running.setEnabled(changes);
        items.setEnabled(changes);
        var left = new Div(running);
        var right = new Div(items);
        var columns = new Div(left, right);
        columns.addClassNames("okr-preparation-columns", "okr-quiz-columns");
        add(
                new PageHead(
                        getTranslation("quiz.title"),
                        workshop.title(),
                        PageHead.way(TeachingPlaces.cockpit(workshop.id()), getTranslation("prepare.back")),
                        PageHead.way(TeachingPlaces.diagnosis(workshop.id()), getTranslation("diagnosis.title"))),
                columns);
        live.follow(changed -> news.listen(opened.id(), changed), running::show);
        running.show();
        items.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.title") + " · " + getTranslation("app.name");
    }
}
