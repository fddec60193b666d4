package okrworkshop.documents;

import java.util.List;
import okrworkshop.shared.RefusedException;

/**
 * An edit of a text at some places: what is kept, removed and inserted from its start on; what is behind the last part is
 * kept. Always in the one form that rule T1 describes, so equal edits are equal deltas. Lengths are UTF-16 units. A delta
 * without parts changes nothing; only moving makes such ones.
 */
public record Delta(List<Part> parts) {
    /** Parts of a delta that a client may send. */
    public static final int PARTS = 400;

    /** The delta that changes nothing. */
    public static final Delta NOTHING = new Delta(List.of());

    /** @throws RefusedException {@code delta.malformed} for another form */
    public Delta {
        parts = List.copyOf(parts);
        if (!DeltaForm.valid(parts)) {
            throw new RefusedException("delta.malformed");
        }
    }

    /** A set of a text, seen as an edit: the whole old text goes, the new one comes (rule T5). */
    public static Delta replaceAll(String old, String fresh) {
        return new DeltaBuilder().insert(fresh).remove(old.length()).build();
    }

    /**
     * The text after the edit.
     *
     * @throws RefusedException {@code delta.length} when the text is shorter than the delta needs
     */
    public String apply(String text) {
        return DeltaRules.apply(this, text);
    }

    /**
     * Whether the delta begins or ends a change inside of a surrogate pair.
     *
     * @throws RefusedException {@code delta.length}
     */
    public boolean cutsPair(String text) {
        return DeltaRules.cutsPair(this, text);
    }

    /**
     * This delta for the text after the other one; both were made on the same text (rule T4).
     *
     * @param otherFirst whether the other one comes first in the log: its insertion then stands before this one's at the
     *     same place
     */
    public Delta over(Delta other, boolean otherFirst) {
        return DeltaRules.over(this, other, otherFirst);
    }

    /** Both in one; the next one was made on the text after this one. */
    public Delta then(Delta next) {
        return DeltaRules.compose(this, next);
    }

    /**
     * What takes this delta back.
     *
     * @param text as it was before this delta
     * @throws RefusedException {@code delta.length}
     */
    public Delta inverse(String text) {
        return DeltaRules.invert(this, text);
    }

    /** One piece of a delta. */
    public sealed interface Part {
        /** In UTF-16 units. */
        int length();
    }

    public record Keep(int length) implements Part {}

    public record Remove(int length) implements Part {}

    public record Insert(String text) implements Part {
        @Override
        public int length() {
            return text.length();
        }
    }
}
