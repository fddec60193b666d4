package okrworkshop.teaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import okrworkshop.paper.PaperFormat;
import okrworkshop.shared.Language;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.DiagnosisFiles;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.FileLink;

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
        var link = new FileLink(format.label(), () -> {
            Diagnosis now = diagnosis.get();
            return new SentFile(
                    fileName,
                    format.mediaType(),
                    format.write(() -> files.book(title, now, language), () -> files.workbook(title, now, language)));
        });
        link.setAriaLabel(getTranslation("report.download", format.label()));
        return link;
    }
}
