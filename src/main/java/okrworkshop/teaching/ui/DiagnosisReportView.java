package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import okrworkshop.lint.Advices;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.Diagnosis.Example;
import okrworkshop.teaching.Diagnosis.OfRule;
import okrworkshop.teaching.DiagnosisFiles;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.Quizzes;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Typical mistakes of what was handed in, without a word about whose they are; the browser prints it. */
@Route(TeachingPlaces.REPORT)
@PermitAll
class DiagnosisReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int WHOLE = 100;

    private final transient Workshops workshops;
    private final transient Diagnoses diagnoses;
    private final transient DiagnosisFiles files;
    private final transient Quizzes quizzes;
    private final transient PersonId trainer;
    private final transient Advices advices = Advices.shipped();

    DiagnosisReportView(
            Workshops workshops, Diagnoses diagnoses, DiagnosisFiles files, Quizzes quizzes, SignedIn signedIn) {
        this.workshops = workshops;
        this.diagnoses = diagnoses;
        this.files = files;
        this.quizzes = quizzes;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-report", "okr-diagnosis-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = WorkshopAddress.of(event);
        Workshop workshop = workshops.get(trainer, id);
        Diagnosis diagnosis = diagnoses.diagnose(trainer, id);
        removeAll();
        var print = new Button(
                getTranslation("report.print"),
                clicked -> clicked.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead(
                getTranslation("diagnosis.report.title"),
                workshop.title(),
                PageHead.way(TeachingPlaces.diagnosis(id), getTranslation("diagnosis.back")),
                print));
        if (diagnosis.isEmpty()) {
            add(new Paragraph(getTranslation("diagnosis.none")));
            return;
        }
        add(new DiagnosisLinks(() -> diagnoses.diagnose(trainer, id), files, workshop));
        add(facts(diagnosis), five(diagnosis), rules(diagnosis, workshop));
    }

    private Section part(String title) {
        var part = new Section(new H2(getTranslation(title)));
        part.addClassNames("okr-sheet", "okr-report-part");
        return part;
    }

    private Section facts(Diagnosis diagnosis) {
        Section part = part("diagnosis.facts");
        part.add(new Paragraph(getTranslation(
                "diagnosis.facts.text",
                diagnosis.sets(),
                diagnosis.objectives(),
                diagnosis.keyResults(),
                diagnosis.clean())));
        part.add(quiet("diagnosis.nameless"));
        if (diagnosis.unsure() > 0) {
            part.add(quiet("diagnosis.facts.unsure", diagnosis.unsure()));
        }
        return part;
    }

    private Section five(Diagnosis diagnosis) {
        Section part = part("diagnosis.five");
        var table = new CountTable(getTranslation("diagnosis.five"), getTranslation("diagnosis.mistake"));
        diagnosis.five().forEach(each -> {
            String key = "diagnosis.five." + each.mistake().wireName();
            table.row(getTranslation(key), getTranslation(key + ".why"), each.count(), each.of());
        });
        part.add(table, quiet("diagnosis.five.of"));
        return part;
    }

    private Section rules(Diagnosis diagnosis, Workshop workshop) {
        Section part = part("diagnosis.rules");
        if (diagnosis.rules().isEmpty()) {
            part.add(new Paragraph(getTranslation("diagnosis.rules.none")));
            return part;
        }
        Language language = Language.of(getLocale());
        for (OfRule each : diagnosis.rules()) {
            part.add(rule(each, language, workshop));
        }
        return part;
    }

    private Div rule(OfRule each, Language language, Workshop workshop) {
        var advice = advices.of(each.rule(), language);
        var rule = new RulePart(advice, each, share(each.count(), each.of()));
        boolean changes =
                workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isEmpty();
        each.examples().forEach(example -> rule.example(example, changes ? deeds(example, workshop) : List.of()));
        return rule;
    }

    /** Into the quiz, or in front of everybody, with one tap each. */
    private List<Button> deeds(Example example, Workshop workshop) {
        Button take = deed("quiz.take-this", example, "quiz.taken", item -> quizzes.keep(trainer, workshop.id(), item));
        if (workshop.phase() != Phase.RUNNING) {
            return List.of(take);
        }
        Button show = deed("quiz.show-this", example, "quiz.shown", item -> quizzes.show(trainer, workshop.id(), item));
        return List.of(take, show);
    }

    private Button deed(String key, Example example, String done, Consumer<QuizItem> act) {
        var button = new Button(getTranslation(key), event -> {
            try {
                act.accept(new QuizItem.Spot(
                        UUID.randomUUID(),
                        example.kind(),
                        example.text(),
                        example.objective(),
                        Set.copyOf(example.rules()),
                        ""));
                Refused.say(getTranslation(done));
            } catch (RefusedException why) {
                Refused.show(this, why);
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", example.text()));
        return button;
    }

    static int share(int count, int of) {
        return of == 0 ? 0 : Math.round((float) WHOLE * count / of);
    }

    private Paragraph quiet(String key, Object... arguments) {
        var text = new Paragraph(getTranslation(key, arguments));
        text.addClassName("okr-muted");
        return text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diagnosis.report.title") + " · " + getTranslation("app.name");
    }
}
