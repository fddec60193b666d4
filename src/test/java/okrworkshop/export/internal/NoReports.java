package okrworkshop.export.internal;

import okrworkshop.report.ReportFiles;
import okrworkshop.report.Reports;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Where nobody asks for a report. */
final class NoReports {
    private NoReports() {}

    static TrainerReports get() {
        var nothing = new StaticListableBeanFactory();
        return new TrainerReports(nothing.getBeanProvider(Reports.class), nothing.getBeanProvider(ReportFiles.class));
    }
}
