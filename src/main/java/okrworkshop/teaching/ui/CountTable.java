package okrworkshop.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** How often each of some things is there, as numbers and as bars. */
final class CountTable extends Div {
    private final NativeTable table = new NativeTable();

    CountTable(String name, String head) {
        addClassNames("okr-report-table", "okr-count-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        NativeTableRow row = table.getHead().addRow();
        head(row, head);
        head(row, getTranslation("diagnosis.count"));
        head(row, getTranslation("diagnosis.of"));
        head(row, getTranslation("diagnosis.share"));
        add(table);
    }

    private static void head(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(text);
    }

    void row(String name, String why, int count, int of) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        var line = new Div(name);
        var small = new Div(why);
        small.addClassNames("okr-muted", "okr-small");
        head.add(line, small);
        row.addDataCell().add(number(String.valueOf(count)));
        row.addDataCell().add(number(String.valueOf(of)));
        int share = DiagnosisReportView.share(count, of);
        var bar = new Div(number(share + " %"));
        bar.addClassName("okr-share-bar");
        bar.getStyle().set("--share", share + "%");
        row.addDataCell().add(bar);
    }

    private static Span number(String text) {
        var number = new Span(text);
        number.addClassName("okr-number");
        return number;
    }
}
