package okrworkshop.cli;

import java.util.stream.Stream;
import okrworkshop.shared.RefusedException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the one sentence for why the server did not start. */
final class Failures {
    static final String UNEXPECTED = "start.failed";

    private Failures() {}

    static RefusedException explain(Throwable problem) {
        for (Throwable cause : Stream.iterate(problem, c -> c != null, Throwable::getCause)
                .limit(50)
                .toList()) {
            if (cause instanceof RefusedException refusal) {
                return refusal;
            }
            if (cause instanceof PortInUseException inUse) {
                return PortCheck.inUse(inUse.getPort());
            }
            if (cause.getCause() == null) {
                return new RefusedException(UNEXPECTED, cause);
            }
        }
        return new RefusedException(UNEXPECTED, problem);
    }
}
