package okrworkshop.export.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import okrworkshop.paper.Book;
import okrworkshop.paper.Workbook;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.report.Reports;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The report as its owner reads it, which is how all of the crew do. */
@Component
class TrainerReports {
    private final ObjectProvider<Reports> reports;
    private final ObjectProvider<ReportFiles> files;

    TrainerReports(ObjectProvider<Reports> reports, ObjectProvider<ReportFiles> files) {
        this.reports = reports;
        this.files = files;
    }

    Book book(Workshop workshop, List<Language> languages, UnaryOperator<String> people) {
        return files.getObject().book(report(workshop), languages, people);
    }

    Workbook workbook(Workshop workshop, List<Language> languages, UnaryOperator<String> people) {
        return files.getObject().workbook(report(workshop), languages, people);
    }

    private Report report(Workshop workshop) {
        return reports.getObject().of(workshop.trainer(), workshop.id());
    }
}
