package okrworkshop.archive.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import okrworkshop.holdings.Column;
import org.jspecify.annotations.Nullable;

/** The ids in rows. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    static Optional<UUID> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static void collect(Rows rows, Collection<UUID> ids) {
        for (@Nullable Object[] values : rows.values()) {
            for (@Nullable Object value : values) {
                if (value instanceof UUID id) {
                    ids.add(id);
                }
            }
        }
    }

    /** Whether the column's numbers stand for ids. */
    static boolean in(Column column) {
        return switch (column.kind()) {
            case Column.Kind.Own id -> true;
            case Column.Kind.Document id -> true;
            case Column.Kind.Reference id -> true;
            case Column.Kind.TextReference id -> true;
            case Column.Kind.Person id -> true;
            case Column.Kind.TextPerson id -> true;
            case Column.Kind.SomePerson id -> true;
            case Column.Kind.Stranger id -> true;
            default -> false;
        };
    }
}
