package okrworkshop.realtime;

import okrworkshop.documents.Guard;

/**
 * Access to a document.
 *
 * @param write whether the person may send operations at all
 * @param guard asked for each operation; {@link #readOnly()} refuses all
 */
public record Grant(boolean write, Guard guard) {
    public static Grant readOnly() {
        return new Grant(
                false,
                (author, operation, document) ->
                        java.util.Optional.of(okrworkshop.shared.Refusal.of("document.read-only")));
    }

    public static Grant writable(Guard guard) {
        return new Grant(true, guard);
    }
}
