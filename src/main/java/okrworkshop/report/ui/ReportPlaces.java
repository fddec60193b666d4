package okrworkshop.report.ui;

import okrworkshop.shared.WorkshopId;

/** Address of the report, without a slash at the front. */
public final class ReportPlaces {
    static final String REPORT = "workshops/:id/report";

    private ReportPlaces() {}

    public static String report(WorkshopId id) {
        return "workshops/" + id + "/report";
    }
}
