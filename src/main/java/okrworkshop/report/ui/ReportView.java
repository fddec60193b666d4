package okrworkshop.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import okrworkshop.lint.Advices;
import okrworkshop.people.SignedIn;
import okrworkshop.report.Asked;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.report.Reports;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** A workshop looked back on, for the crew; the browser prints it. */
@Route(ReportPlaces.REPORT)
@PermitAll
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Reports reports;
    private final transient ReportFiles files;
    private final transient PersonId trainer;
    private final transient Advices advices = Advices.shipped();
    private String name = "";

    ReportView(Reports reports, ReportFiles files, SignedIn signedIn) {
        this.reports = reports;
        this.files = files;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = WorkshopAddress.of(event);
        Report report = reports.of(trainer, id);
        var words = new ReportWords(report.workshop(), getLocale());
        name = report.workshop().title();
        removeAll();
        add(head(report));
        add(new ReportLinks(
                () -> reports.of(trainer, id), files, report.workshop().code()));
        add(new FactsPart(report, words), new TimePart(report, words));
        add(new ParticipationPart(report));
        if (report.workshop().template().steps().stream()
                .anyMatch(step -> !step.done().isEmpty())) {
            add(new ConditionsPart(report, words));
        }
        report.reviews().forEach(result -> add(new ReviewPart(result, words)));
        report.walks().forEach(round -> add(new WalkPart(round)));
        if (report.written().statements() > 0) {
            add(new WritingPart(report.written(), advices));
        }
        asked("before", report.before());
        asked("after", report.after());
    }

    private void asked(String when, List<Asked> questions) {
        if (!questions.isEmpty()) {
            add(new AskedPart(when, questions));
        }
    }

    private PageHead head(Report report) {
        var print = new Button(
                getTranslation("report.print"),
                event -> event.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHead(
                getTranslation("report.title"),
                name,
                PageHead.way("workshops/" + report.workshop().id(), getTranslation("report.back")),
                print);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.title") + " · " + name;
    }
}
