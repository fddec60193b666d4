package okrworkshop.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table that scrolls by itself where it is too wide. */
final class ReviewTableView extends Div {
    private final NativeTable table = new NativeTable();

    /** @param heads of the columns, the first one of the rows */
    ReviewTableView(String name, List<String> heads) {
        addClassName("okr-report-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        NativeTableRow row = table.getHead().addRow();
        for (String head : heads) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(head);
        }
        add(table);
    }

    void row(Component head, List<? extends Component> cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(head);
        cells.forEach(cell -> row.addDataCell().add(cell));
    }
}
