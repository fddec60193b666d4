package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.closing.NextStep;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.Pseudonyms;

/**
 * Something that somebody is going to do after the workshop, from the board or from the workshop's end.
 *
 * @param owner empty when nobody is named
 * @param with whom, may be empty
 */
record Promise(String what, String owner, Optional<LocalDate> until, String with) {
    static Promise of(NextStep step, String owner) {
        return new Promise(step.what(), owner, step.until(), step.with());
    }

    static Promise of(DraftOkr.Todo todo) {
        return new Promise(todo.text(), todo.owner(), todo.due(), "");
    }

    Promise without(Pseudonyms names) {
        return new Promise(names.in(what), names.in(owner), until, names.in(with));
    }
}
