package okrworkshop.letterhead.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import okrworkshop.paper.Placeholder;
import okrworkshop.shared.Language;

/** What a template can ask for, and one to begin with. */
final class HowPanel extends Section {
    HowPanel(Language language, Clock clock) {
        addClassNames("okr-sheet", "okr-letterhead");
        var sample = new Anchor();
        sample.setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = SampleTemplate.of(
                    language,
                    LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                    key -> getTranslation(language.locale(), key));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "template.docx", TemplatePanel.WORD, bytes.length);
        }));
        sample.setText(getTranslation("letterhead.sample"));
        sample.getElement().setAttribute("download", true);
        sample.addClassName("okr-button-quiet");
        add(
                new H2(getTranslation("letterhead.how")),
                new Paragraph(getTranslation("letterhead.how.text")),
                placeholders(),
                new Paragraph(getTranslation("letterhead.how.content", Placeholder.CONTENT.written())),
                new Paragraph(getTranslation("letterhead.how.styles")),
                sample);
    }

    private Div placeholders() {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"letterhead.placeholder", "letterhead.meaning"}) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation(key));
        }
        for (Placeholder placeholder : Placeholder.values()) {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(placeholder.written());
            row.addDataCell().setText(getTranslation("letterhead.means." + placeholder.code()));
        }
        var frame = new Div(table);
        frame.addClassName("okr-report-table");
        return frame;
    }
}
