package okrworkshop.reviews.internal;

import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Guard;
import okrworkshop.documents.Operation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/** Lets each side fill its own fields of the items; the items themselves stay as the checklist made them. */
record SideGuard(Side side) implements Guard {
    @Override
    public Optional<Refusal> check(PersonId author, Operation operation, DocumentView document) {
        boolean allowed =
                switch (operation) {
                    case Operation.SetField set -> side.owns(set.field());
                    case Operation.Create create -> false;
                    case Operation.Move move -> false;
                    case Operation.AddLink link -> false;
                    case Operation.RemoveLink link -> false;
                    case Operation.CastVote vote -> false;
                    case Operation.Delete delete -> false;
                    case Operation.Restore restore -> false;
                };
        return allowed ? Optional.empty() : Optional.of(Refusal.of(side.refusal()));
    }
}
