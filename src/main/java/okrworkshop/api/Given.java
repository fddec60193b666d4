package okrworkshop.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static <T> List<T> list(String field, @Nullable List<@Nullable T> entries) {
        return entries == null
                ? List.of()
                : entries.stream().map(entry -> value(field, entry)).toList();
    }

    /** The same of names. */
    static List<String> names(String field, @Nullable List<@Nullable String> names) {
        return list(field, names);
    }

    /** Entries that may be left out; none of their values is null. */
    static <T> Map<String, T> map(String field, @Nullable Map<String, @Nullable T> entries) {
        Map<String, T> given = new HashMap<>();
        if (entries != null) {
            entries.forEach((key, entry) -> given.put(key, value(field, entry)));
        }
        return given;
    }
}
