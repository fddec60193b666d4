package okrworkshop.reviews.internal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Guard;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/**
 * Lets each side fill its own fields of the items; the items themselves stay as the checklist made them.
 *
 * @param running asked for each operation, since the workshop may close while the document stays open
 */
record SideGuard(Side side, BooleanSupplier running) implements Guard {
    @Override
    public Optional<Refusal> check(PersonId author, Operation operation, DocumentView document) {
        if (!running.getAsBoolean()) {
            return Optional.of(Refusal.of("document.read-only"));
        }
        boolean allowed =
                switch (operation) {
                    case Operation.SetField set -> side.owns(set.field());
                    case Operation.EditText edit -> side.owns(edit.field());
                    case Operation.OnCard other -> false;
                    case Operation.OnRound other -> false;
                };
        return allowed ? Optional.empty() : Optional.of(Refusal.of(side.refusal()));
    }
}
