package okrworkshop.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import okrworkshop.report.Participation;
import okrworkshop.report.Report;

/** How contributions are spread in each group; says nothing about anybody. */
final class ParticipationPart extends Part {
    ParticipationPart(Report report) {
        super("report.participation");
        say(getTranslation("report.participation.hint", Participation.FEWEST));
        int most = report.participation().stream()
                .flatMap(group -> group.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var table = new ReportTable(
                getTranslation("report.participation"),
                List.of(
                        getTranslation("report.group"),
                        getTranslation("report.participation.wrote"),
                        getTranslation("report.participation.all"),
                        getTranslation("report.participation.half"),
                        ""));
        report.participation()
                .forEach(group -> table.row(
                        group.group().name(), List.of(wrote(group), all(group), half(group), strip(group, most))));
        add(table);
        if (report.participation().stream().anyMatch(Participation::shows)) {
            say(getTranslation("report.participation.scale", most));
        }
        if (report.participation().stream().anyMatch(group -> group.shared() > 0)) {
            say(getTranslation("report.participation.shared"));
        }
    }

    private Span wrote(Participation group) {
        return group.shows()
                ? ReportTable.text(getTranslation("report.of", group.wrote(), group.people()), "okr-number")
                : ReportTable.text(getTranslation("report.participation.too-few"), "okr-muted");
    }

    private Span all(Participation group) {
        return ReportTable.text(
                group.nameless() == 0
                        ? String.valueOf(group.all())
                        : getTranslation("report.participation.nameless", group.all(), group.nameless()),
                "okr-number");
    }

    private Span half(Participation group) {
        return group.shows() && group.makeHalf() > 0
                ? ReportTable.text(getTranslation("report.participation.half-from", group.makeHalf(), group.people()))
                : ReportTable.text("–");
    }

    private static Component strip(Participation group, int most) {
        return group.shows() ? Drawing.strip(group.counts(), most) : new Span();
    }
}
