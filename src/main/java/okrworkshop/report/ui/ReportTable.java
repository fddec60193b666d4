package okrworkshop.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table with a drawing in each row: eyes see the drawing, screen readers and paper get the numbers beside it. Scrolls by itself
 * where it is too wide.
 */
final class ReportTable extends Div {
    private final NativeTable table = new NativeTable();

    /** @param heads of the columns, the first one of the rows; empty for a drawing */
    ReportTable(String name, List<String> heads) {
        addClassName("okr-report-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        NativeTableRow row = table.getHead().addRow();
        for (String head : heads) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            if (head.isEmpty()) {
                cell.addClassName("okr-drawing");
                var said = new Span(getTranslation("report.drawing"));
                said.addClassName("okr-sr-only");
                cell.add(said);
            } else {
                cell.setText(head);
            }
        }
        add(table);
    }

    /** @param cells behind the head of the row */
    ReportTable row(String head, List<? extends Component> cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(head);
        for (Component content : cells) {
            NativeTableCell cell = row.addDataCell();
            if (content instanceof Svg) {
                cell.addClassName("okr-drawing");
            }
            cell.add(content);
        }
        return this;
    }

    static Span number(long value) {
        return text(String.valueOf(value), "okr-number");
    }

    static Span text(String value, String... classes) {
        var text = new Span(value);
        text.addClassNames(classes);
        return text;
    }
}
