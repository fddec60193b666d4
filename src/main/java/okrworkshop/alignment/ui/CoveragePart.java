package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.GroupOkr;

/** Each superior objective and key result with the groups that serve it; what nobody serves, and what many serve, says so. */
final class CoveragePart extends Part {
    /** Names beyond them are counted: a hall of groups in one line tells nobody anything. */
    private static final int NAMES = 12;

    private final boolean wall;

    CoveragePart(boolean wall) {
        super("coverage");
        this.wall = wall;
        addClassName("okr-coverage");
    }

    @Override
    void show(Alignment now) {
        body.removeAll();
        Coverage coverage = now.coverage();
        if (now.superior().isEmpty() && coverage.rows().isEmpty()) {
            say(getTranslation("coverage.none"));
            return;
        }
        body.add(facts(coverage));
        var list = new UnorderedList();
        list.addClassName("okr-coverage-list");
        coverage.rows().forEach(row -> list.add(row(row)));
        body.add(list);
        if (!coverage.unbound().isEmpty()) {
            body.add(unbound(coverage.unbound()));
        }
    }

    private Div facts(Coverage coverage) {
        long entries =
                coverage.rows().stream().filter(row -> !row.entry().gone()).count();
        var facts = new Div(
                fact("coverage.open", coverage.open().size(), entries, "open"),
                fact("coverage.crowded", coverage.crowded().size(), entries, "crowded"),
                fact("coverage.unbound", coverage.unbound().size(), -1, "unbound"));
        facts.addClassName("okr-coverage-facts");
        return facts;
    }

    private Div fact(String key, long number, long of, String what) {
        var count = new Span(of < 0 ? String.valueOf(number) : number + " / " + of);
        count.addClassName("okr-coverage-number");
        var fact = new Div(count, new Span(getTranslation(key)));
        fact.getElement().setAttribute("data-what", what);
        return fact;
    }

    private ListItem row(Coverage.Row row) {
        var label = new Span(
                row.entry().gone()
                        ? getTranslation("coverage.gone")
                        : row.entry().label());
        label.addClassName("okr-superior-label");
        var text = new Span(row.entry().text());
        text.addClassName("okr-coverage-text");
        var item = new ListItem(label, text, serving(row));
        item.addClassName(row.entry().isObjective() ? "okr-coverage-objective" : "okr-coverage-key-result");
        item.getElement().setAttribute("data-state", row.open() ? "open" : row.crowded() ? "crowded" : "served");
        return item;
    }

    private Div serving(Coverage.Row row) {
        var serving = new Div();
        serving.addClassName("okr-coverage-groups");
        if (row.open()) {
            var nobody = new Span(getTranslation("coverage.nobody"));
            nobody.addClassName("okr-coverage-mark");
            serving.add(nobody);
            return serving;
        }
        if (row.crowded()) {
            var many = new Span(getTranslation("coverage.many", row.groups().size()));
            many.addClassName("okr-coverage-mark");
            serving.add(many);
        }
        names(serving, byGroup(row.by()));
        if (!row.below().isEmpty()) {
            var below = new Span(getTranslation(
                    row.by().isEmpty() ? "coverage.below" : "coverage.below.too",
                    row.below().stream()
                            .map(GroupOkr::name)
                            .collect(Collectors.joining(getTranslation("superior.and")))));
            below.addClassName("okr-muted");
            serving.add(below);
        }
        return serving;
    }

    private void names(Div to, Map<GroupOkr, String> groups) {
        groups.entrySet().stream().limit(NAMES).forEach(entry -> {
            var chip = new Span(wall ? entry.getKey().name() : entry.getKey().name() + " " + entry.getValue());
            chip.addClassName("okr-coverage-chip");
            to.add(chip);
        });
        if (groups.size() > NAMES) {
            to.add(new Span(getTranslation("coverage.more", groups.size() - NAMES)));
        }
    }

    /** The labels of each group's objectives. */
    private static Map<GroupOkr, String> byGroup(List<Coverage.Served> by) {
        Map<GroupOkr, String> groups = new LinkedHashMap<>();
        by.forEach(
                served -> groups.merge(served.group(), served.objective().label(), (one, other) -> one + ", " + other));
        return groups;
    }

    private Div unbound(List<Coverage.Served> unbound) {
        var rest = new Div(new Paragraph(getTranslation("coverage.unbound.list")));
        var names = new Div();
        names.addClassName("okr-coverage-groups");
        names(names, byGroup(unbound));
        rest.add(names);
        rest.addClassName("okr-coverage-rest");
        return rest;
    }
}
