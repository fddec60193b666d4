package okrworkshop.teaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import okrworkshop.paper.PaperFormat;
import okrworkshop.shared.Language;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.DiagnosisFiles;
import okrworkshop.workshops.Workshop;

/** The report of the diagnosis as files, made when somebody clicks; who may read it is asked again then. */
final class DiagnosisLinks extends Div {
    private final transient Supplier<Diagnosis> diagnosis;
    private final transient DiagnosisFiles files;

    DiagnosisLinks(Supplier<Diagnosis> diagnosis, DiagnosisFiles files, Workshop workshop) {
        this.diagnosis = diagnosis;
        this.files = files;
        addClassNames("okr-report-files", "okr-report-actions");
        for (PaperFormat format : PaperFormat.values()) {
            add(link(format, workshop.title(), "diagnosis-" + workshop.code() + "." + format.extension()));
        }
    }

    private Anchor link(PaperFormat format, String title, String fileName) {
        Language language = Language.of(getLocale());
        DownloadHandler file = event -> {
            Diagnosis now = diagnosis.get();
            event.setFileName(fileName);
            event.setContentType(format.mediaType());
            event.getOutputStream()
                    .write(format.write(
                            () -> files.book(title, now, language), () -> files.workbook(title, now, language)));
        };
        var link = new Anchor();
        link.setHref(file);
        link.setText(format.label());
        link.setAriaLabel(getTranslation("report.download", format.label()));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
