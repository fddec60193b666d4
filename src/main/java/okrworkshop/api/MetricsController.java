package okrworkshop.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import okrworkshop.documents.CommitCounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server measures of itself. */
@RestController
@Tag(name = "Server")
class MetricsController {
    private static final double NANOS_PER_MILLI = 1e6;

    private final CommitCounts commits;

    MetricsController(CommitCounts commits) {
        this.commits = commits;
    }

    /**
     * @param commits to the documents' log and snapshots since the start; each is one flush to disk
     * @param operations accepted since the start
     */
    record CommitsJson(long commits, long operations, double totalMillis, double longestMillis) {}

    @GetMapping("/api/v1/metrics/commits")
    @Operation(summary = "How often documents were flushed to disk since the server started")
    CommitsJson commits() {
        CommitCounts.Counts now = commits.now();
        return new CommitsJson(
                now.commits(), now.operations(), now.nanos() / NANOS_PER_MILLI, now.longestNanos() / NANOS_PER_MILLI);
    }
}
