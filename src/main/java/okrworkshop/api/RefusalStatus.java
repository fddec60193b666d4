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
            "join.unknown-code",
            "join.unknown-group",
            "return.unknown",
            "request.not-found");
    private static final Set<String> CONFLICT = Set.of(
            "join.closed",
            "join.group-full",
            "join.full",
            "join.name-taken",
            "join.which-department",
            "workshop.not-running",
            "review.no-step",
            "beat.unknown",
            "beat.trainer-only",
            "setup.link-spent",
            "trainer.username-taken");

    private RefusalStatus() {}

    static HttpStatus of(Refusal refusal) {
        if (refusal.code().equals("code.slow-down")) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (refusal.code().equals("setup.laptop-only")) {
            return HttpStatus.FORBIDDEN;
        }
        if (NOT_FOUND.contains(refusal.code())) {
            return HttpStatus.NOT_FOUND;
        }
        return CONFLICT.contains(refusal.code()) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
