package okrworkshop.report;

import java.time.Instant;
import java.util.List;
import okrworkshop.gallery.WalkResult;
import okrworkshop.workshops.Workshop;

/**
 * A workshop as it went, or goes so far.
 *
 * @param asOf when it was read; while the workshop runs everything is "so far"
 * @param people who have a seat
 * @param times one for each step of the method
 * @param participation one for each group
 * @param conditions one for each group
 * @param reviews one for each checklist with answers
 * @param walks rounds of the gallery walk
 * @param written how objectives and key results are written
 * @param before what was asked before class, empty when there is no survey
 * @param after what was asked at the end, empty when nothing was
 */
public record Report(
        Workshop workshop,
        Instant asOf,
        int people,
        List<TimeSpent> times,
        List<Participation> participation,
        List<Conditions> conditions,
        List<ReviewResult> reviews,
        List<WalkResult> walks,
        WrittenStatements written,
        List<Asked> before,
        List<Asked> after) {
    public Report {
        times = List.copyOf(times);
        participation = List.copyOf(participation);
        conditions = List.copyOf(conditions);
        reviews = List.copyOf(reviews);
        walks = List.copyOf(walks);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
