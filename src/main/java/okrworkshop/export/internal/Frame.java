package okrworkshop.export.internal;

import java.time.LocalDate;
import okrworkshop.workshops.Workshop;

/** A workshop as it stands in a book about all of it. */
record Frame(Workshop workshop, LocalDate date, Labels labels) {
    String label(String key, Object... arguments) {
        return labels.text(key, arguments);
    }
}
