package okrworkshop.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import okrworkshop.report.Conditions;
import okrworkshop.report.Conditions.OfStep;
import okrworkshop.report.Conditions.State;
import okrworkshop.report.Report;

/** What groups had met when they left each step, and what was left open and why. */
final class ConditionsPart extends Part {
    private final transient Report report;
    private final transient ReportWords words;

    ConditionsPart(Report report, ReportWords words) {
        super("report.conditions");
        this.report = report;
        this.words = words;
        say(getTranslation("report.conditions.hint"));
        add(table());
        report.workshop().template().steps().forEach(step -> left(step.id()));
    }

    private ReportTable table() {
        List<String> steps = report.workshop().template().steps().stream()
                .filter(step -> !step.done().isEmpty())
                .map(step -> step.id())
                .toList();
        var table = new ReportTable(
                getTranslation("report.conditions"),
                Stream.concat(
                                Stream.of(getTranslation("report.group")),
                                steps.stream().map(words::step))
                        .toList());
        report.conditions()
                .forEach(group -> table.row(
                        group.group().name(),
                        group.steps().stream()
                                .filter(step -> steps.contains(step.step()))
                                .map(this::cell)
                                .toList()));
        return table;
    }

    private Span cell(OfStep step) {
        return switch (step.state()) {
            case AHEAD -> ReportTable.text("–");
            case UNKNOWN -> ReportTable.text(getTranslation("report.conditions.unknown"), "okr-muted");
            case NOW -> met(step, "report.conditions.now");
            case LEFT -> met(step, "report.of");
        };
    }

    private Span met(OfStep step, String text) {
        Span cell = ReportTable.text(getTranslation(text, step.met(), step.all()), "okr-number");
        cell.getElement().setAttribute("data-open", !step.open().isEmpty());
        return cell;
    }

    /** The conditions that groups left open in a step, with how many did, and the reasons that were given. */
    private void left(String step) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Set<String> reasons = new TreeSet<>();
        for (Conditions group : report.conditions()) {
            group.steps().stream()
                    .filter(each -> each.step().equals(step) && each.state() == State.LEFT)
                    .forEach(each -> {
                        each.open().forEach(condition -> open.merge(condition, 1, Integer::sum));
                        each.reason().ifPresent(reasons::add);
                    });
        }
        if (open.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        open.forEach((condition, groups) -> list.add(new ListItem(
                new Span(words.condition(step, condition)),
                ReportTable.text(" " + getTranslation("report.conditions.groups", groups), "okr-muted"))));
        var part = new Div(new H3(getTranslation("report.conditions.left", words.step(step))), list);
        part.addClassName("okr-report-left");
        reasons.forEach(reason -> part.add(ReportTable.text(getTranslation("report.conditions.reason", reason))));
        add(part);
    }
}
