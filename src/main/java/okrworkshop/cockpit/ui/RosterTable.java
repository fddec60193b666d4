package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.OptionalInt;
import okrworkshop.cockpit.roster.GroupLabels;
import okrworkshop.cockpit.roster.RosterLine;

/** What was read, as it will be taken: people with their groups, and beside each line that can't be taken why. */
final class RosterTable extends Div {
    /** More rows are counted, not drawn. */
    private static final int MOST = 300;

    RosterTable() {
        addClassName("okr-roster-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("create.roster.preview"));
    }

    /** @param groups names of the groups that there will be */
    void show(List<RosterLine> lines, List<String> groups) {
        removeAll();
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        boolean roles = lines.stream().anyMatch(line -> !line.role().isEmpty());
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String title : List.of("line", "name", "department", "group")) {
            head.addHeaderCell().setText(getTranslation("create.roster.column." + title));
        }
        if (roles) {
            head.addHeaderCell().setText(getTranslation("create.roster.column.role"));
        }
        head.getChildren()
                .filter(NativeTableHeaderCell.class::isInstance)
                .forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        lines.stream().limit(MOST).forEach(line -> row(table.getBody().addRow(), line, groups, roles));
        add(table);
        if (lines.size() > MOST) {
            add(new Paragraph(getTranslation("create.roster.more", lines.size() - MOST)));
        }
    }

    private void row(NativeTableRow row, RosterLine line, List<String> groups, boolean roles) {
        row.addDataCell().setText(String.valueOf(line.line()));
        row.addDataCell().setText(line.name());
        if (line.problem().isPresent()) {
            var why = row.addDataCell();
            why.setText(getTranslation(
                    "refusal." + line.problem().get().code(),
                    line.problem().get().arguments().toArray()));
            why.getElement().setAttribute("colspan", roles ? "3" : "2");
            row.addClassName("okr-roster-bad");
            return;
        }
        row.addDataCell().setText(line.department());
        OptionalInt number = GroupLabels.number(line.group(), groups);
        row.addDataCell()
                .setText(
                        number.isPresent()
                                ? groups.get(number.getAsInt() - 1)
                                : getTranslation(
                                        line.group().isEmpty() ? "create.roster.any" : "create.roster.strange",
                                        line.group()));
        if (roles) {
            row.addDataCell().setText(line.role());
        }
    }
}
