package okrworkshop.api;

import java.util.Set;
import okrworkshop.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The HTTP status of a refusal. */
final class RefusalStatus {
    private static final Set<String> NOT_FOUND = Set.of(
            "workshop.unknown",
            "template.unknown",
            "group.unknown",
            "file.format",
            "letterhead.none",
            "join.unknown-code",
            "join.unknown-group",
            "return.unknown",
            "files.bundle-unknown",
            "request.not-found");
    private static final Set<String> CONFLICT = Set.of(
            "join.closed",
            "join.group-full",
            "join.full",
            "join.name-taken",
            "join.which-department",
            "workshop.not-running",
            "review.no-step",
            "archive.rehearsal",
            "beat.unknown",
            "beat.trainer-only",
            "files.bundle-running",
            "files.bundle-unfinished",
            "setup.link-spent",
            "trainer.username-taken");

    private RefusalStatus() {}

    static HttpStatus of(Refusal refusal) {
        if (NOT_FOUND.contains(refusal.code())) {
            return HttpStatus.NOT_FOUND;
        }
        if (CONFLICT.contains(refusal.code())) {
            return HttpStatus.CONFLICT;
        }
        return switch (refusal.code()) {
            case "code.slow-down", "files.too-many" -> HttpStatus.TOO_MANY_REQUESTS;
            case "archive.too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            case "setup.laptop-only" -> HttpStatus.FORBIDDEN;
            case "files.busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            case "files.failed" -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
