package okrworkshop.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okrworkshop.paper.PaperFormat;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.shared.Language;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.ui.FileLink;

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
        var link = new FileLink(format.label(), () -> {
            Report now = report.get();
            return new SentFile(
                    fileName,
                    format.mediaType(),
                    format.write(
                            () -> files.book(now, language, UnaryOperator.identity()),
                            () -> files.workbook(now, language, UnaryOperator.identity())));
        });
        link.setAriaLabel(getTranslation("report.download", format.label()));
        return link;
    }
}
