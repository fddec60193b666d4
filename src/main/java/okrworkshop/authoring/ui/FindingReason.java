package okrworkshop.authoring.ui;

import java.util.Map;
import okrworkshop.templates.TemplateProblem;

/** What is wrong, as a key of the page's own words; the check itself speaks English. */
final class FindingReason {
    private static final String OTHER = "finding.other";

    /** Parts of the check's sentences; a test holds them against the real ones. */
    private static final Map<String, String> KEYS = Map.of(
            " is empty.", "finding.empty",
            " is missing.", "finding.missing",
            " is longer than ", "finding.long",
            "Nobody makes a ", "finding.order",
            "No lens up to this step lets a ", "finding.order",
            "There is no review up to this step.", "finding.order",
            "There is no column ", "finding.order",
            "This condition is always met.", "finding.always",
            " is more than the most ", "finding.bounds",
            " asks \"", "finding.question");

    private FindingReason() {}

    static String key(TemplateProblem problem) {
        return KEYS.entrySet().stream()
                .filter(entry -> problem.message().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
