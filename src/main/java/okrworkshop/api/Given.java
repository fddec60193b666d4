package okrworkshop.api;

import java.util.List;
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

    /** A list that may be left out; none of its entries is null. */
    static List<String> names(String field, @Nullable List<@Nullable String> names) {
        return names == null
                ? List.of()
                : names.stream().map(name -> value(field, name)).toList();
    }
}
