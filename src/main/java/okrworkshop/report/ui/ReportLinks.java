package okrworkshop.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okrworkshop.paper.PaperFormat;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.shared.Language;

/** The report as files, made when somebody clicks; who may read it is asked again then. */
final class ReportLinks extends Div {
    private final transient Supplier<Report> report;
    private final transient ReportFiles files;

    /** @param code of the workshop, for the names of the files */
    ReportLinks(Supplier<Report> report, ReportFiles files, String code) {
        this.report = report;
        this.files = files;
        addClassNames("okr-report-files", "okr-report-actions");
        for (PaperFormat format : PaperFormat.values()) {
            add(link(format, "report-" + code + "." + format.extension()));
        }
    }

    private Anchor link(PaperFormat format, String fileName) {
        List<Language> language = List.of(Language.of(getLocale()));
        DownloadHandler file = event -> {
            Report now = report.get();
            event.setFileName(fileName);
            event.setContentType(format.mediaType());
            event.getOutputStream()
                    .write(format.write(
                            () -> files.book(now, language, UnaryOperator.identity()),
                            () -> files.workbook(now, language, UnaryOperator.identity())));
        };
        var link = new Anchor();
        link.setHref(file);
        link.setText(format.label());
        link.setAriaLabel(getTranslation("report.download", format.label()));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
