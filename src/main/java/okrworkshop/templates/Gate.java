package okrworkshop.templates;

import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;

/** A condition of a step's definition of done; its sentence lies under {@code steps.<step>.done.<id>}. */
public sealed interface Gate {
    String id();

    /**
     * Between {@code min} and {@code max} cards of the kind that match.
     *
     * @param where field values that count, empty for all
     * @param place column that counts, empty for any
     */
    record Count(String id, CardKind kind, String place, Map<String, String> where, int min, int max) implements Gate {
        public Count {
            where = Map.copyOf(where);
        }
    }

    /** At least the share (0 to 1) of the kind's cards, and at least one, has the field filled. */
    record Filled(String id, CardKind kind, String field, double share) implements Gate {}

    /** Every card of the kind, and at least one, has a link of the type to a card of the other kind. */
    record Linked(String id, CardKind kind, LinkType link, CardKind to) implements Gate {}

    /** Every card of the kind, and at least one, is the target of min to max links of the type from cards of the other kind. */
    record Covered(String id, CardKind kind, LinkType link, CardKind from, int min, int max) implements Gate {}

    /** The form's question is answered. */
    record Answered(String id, String question) implements Gate {}

    /** The review that the group received has every item answered by the reviewers and every reply given by the authors. */
    record Reviewed(String id) implements Gate {}
}
