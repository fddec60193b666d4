package okrworkshop.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.report.Report;
import okrworkshop.report.TimeSpent;
import okrworkshop.report.TimeSpent.Range;

/** How long each step was to take and took. */
final class TimePart extends Part {
    private final boolean apart;

    TimePart(Report report, ReportWords words) {
        super("report.time");
        apart = report.times().stream().anyMatch(time -> time.own().isPresent());
        say(getTranslation(apart ? "report.time.hint-apart" : "report.time.hint"));
        double most =
                report.times().stream().mapToDouble(TimePart::longest).max().orElse(0);
        List<String> heads = new ArrayList<>(List.of(
                getTranslation("report.step"),
                getTranslation("report.time.planned"),
                getTranslation("report.time.actual"),
                getTranslation("report.time.difference")));
        if (apart) {
            heads.add(getTranslation("report.time.own"));
        }
        heads.add("");
        var table = new ReportTable(getTranslation("report.time"), heads);
        report.times().forEach(time -> table.row(words.step(time.step()), cells(time, most)));
        add(table);
    }

    private List<Component> cells(TimeSpent time, double most) {
        long planned = ReportWords.minutes(time.planned());
        long spent = ReportWords.minutes(time.spent());
        List<Component> cells = new ArrayList<>();
        cells.add(minutes(planned));
        cells.add(time.entered() ? minutes(spent) : none());
        cells.add(time.entered() ? difference(spent - planned) : none());
        if (apart) {
            cells.add(time.own().map(this::range).orElseGet(TimePart::none));
        }
        cells.add(Drawing.planned(
                time.planned().toSeconds(),
                time.spent().toSeconds(),
                time.own().map(range -> (double) range.shortest().toSeconds()).orElse(-1.0),
                time.own().map(range -> (double) range.longest().toSeconds()).orElse(-1.0),
                most));
        return cells;
    }

    private Span range(Range own) {
        return ReportTable.text(
                getTranslation(
                        "report.time.range", ReportWords.minutes(own.shortest()), ReportWords.minutes(own.longest())),
                "okr-number");
    }

    private static Span none() {
        return ReportTable.text("–");
    }

    private Span minutes(long minutes) {
        return ReportTable.text(getTranslation("report.minutes", minutes), "okr-number");
    }

    private Span difference(long minutes) {
        String sign = minutes > 0 ? "+" : minutes < 0 ? "−" : "±";
        return ReportTable.text(
                sign + getTranslation("report.minutes", Math.abs(minutes)),
                "okr-number",
                minutes > 0 ? "okr-longer" : "okr-shorter");
    }

    private static double longest(TimeSpent time) {
        return Stream.of(
                        time.planned(),
                        time.spent(),
                        time.own().map(Range::longest).orElse(time.spent()))
                .mapToDouble(each -> each.toSeconds())
                .max()
                .orElse(0);
    }
}
