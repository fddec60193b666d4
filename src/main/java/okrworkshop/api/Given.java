package okrworkshop.api;

import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Required fields of a request: JSON can leave out or null anything. */
final class Given {
    private Given() {}

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new RefusedException("request.missing", field);
        }
        return value;
    }
}
