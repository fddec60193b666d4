package okrworkshop.realtime;

import okrworkshop.documents.Guard;
import okrworkshop.documents.Sight;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/**
 * Access to a document.
 *
 * @param write whether the person may send operations at all
 * @param guard asked for each operation; {@link #readOnly()} refuses all
 * @param oversees whether the person sees the cards that trainers withhold (rule X1); only an owner of the document says so
 */
public record Grant(boolean write, Guard guard, boolean oversees) {
    public static Grant readOnly() {
        return new Grant(
                false, (author, operation, document) -> java.util.Optional.of(Refusal.of("document.read-only")), false);
    }

    public static Grant writable(Guard guard) {
        return new Grant(true, guard, false);
    }

    /** The same for a trainer of the group. */
    public Grant overseeing() {
        return new Grant(write, guard, true);
    }

    /** What the person sees of the document. */
    public Sight sight(PersonId person) {
        return oversees ? Sight.ofOverseer(person) : Sight.of(person);
    }
}
