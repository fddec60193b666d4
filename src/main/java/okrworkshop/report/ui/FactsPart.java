package okrworkshop.report.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import okrworkshop.report.Report;
import okrworkshop.workshops.Phase;

/** What the workshop was, in a few numbers. */
final class FactsPart extends Section {
    FactsPart(Report report, ReportWords words) {
        addClassNames("okr-sheet", "okr-report-facts");
        var facts = new DescriptionList();
        boolean over = report.workshop().phase() == Phase.CLOSED;
        fact(facts, "state", getTranslation(over ? "report.state.over" : "report.state.so-far"));
        fact(facts, "as-of", words.moment(report.asOf()));
        fact(facts, "method", words.method());
        fact(facts, "groups", String.valueOf(report.workshop().groups().size()));
        fact(facts, "people", String.valueOf(report.people()));
        fact(
                facts,
                "minutes",
                getTranslation(
                        "report.minutes-of",
                        ReportWords.minutes(sum(report, true)),
                        ReportWords.minutes(sum(report, false))));
        add(facts);
    }

    private void fact(DescriptionList facts, String what, String value) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("report.fact." + what)),
                new DescriptionList.Description(value)));
    }

    private static Duration sum(Report report, boolean spent) {
        return report.times().stream()
                .map(time -> spent ? time.spent() : time.planned())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
