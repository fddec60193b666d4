package okrworkshop.templates;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;

/**
 * A condition of a step's definition of done; its sentence lies under {@code steps.<step>.done.<id>}. Where a condition
 * has a {@code where}, only the cards with these field values count, and all of them when it is empty.
 */
public sealed interface Gate {
    String id();

    /**
     * Between {@code min} and {@code max} cards of the kind that match.
     *
     * @param place column that counts, empty for any
     */
    record Count(String id, CardKind kind, String place, Map<String, String> where, int min, int max) implements Gate {
        public Count {
            where = Map.copyOf(where);
        }
    }

    /** At least the share (0 to 1) of the kind's cards, and at least one, has the field filled. */
    record Filled(String id, CardKind kind, Map<String, String> where, String field, double share) implements Gate {
        public Filled {
            where = Map.copyOf(where);
        }

        /** Of all cards of the kind. */
        public Filled(String id, CardKind kind, String field, double share) {
            this(id, kind, Map.of(), field, share);
        }
    }

    /** At least the share (0 to 1) of the kind's cards, and at least one, has one of the fields filled. */
    record Either(String id, CardKind kind, Map<String, String> where, List<String> fields, double share)
            implements Gate {
        public Either {
            where = Map.copyOf(where);
            fields = List.copyOf(fields);
        }
    }

    /** Every card of the kind, and at least one, has a link of the type to a card of the other kind. */
    record Linked(String id, CardKind kind, Map<String, String> where, LinkType link, CardKind to) implements Gate {
        public Linked {
            where = Map.copyOf(where);
        }

        /** Of all cards of the kind. */
        public Linked(String id, CardKind kind, LinkType link, CardKind to) {
            this(id, kind, Map.of(), link, to);
        }
    }

    /** Every card of the kind, and at least one, is the target of min to max links of the type from cards of the other kind. */
    record Covered(String id, CardKind kind, Map<String, String> where, LinkType link, CardKind from, int min, int max)
            implements Gate {
        public Covered {
            where = Map.copyOf(where);
        }

        /** Of all cards of the kind. */
        public Covered(String id, CardKind kind, LinkType link, CardKind from, int min, int max) {
            this(id, kind, Map.of(), link, from, min, max);
        }
    }

    /** The form's question is answered. */
    record Answered(String id, String question) implements Gate {}

    /** Every seat of the group has written at least {@code min} cards of the kinds in this step. */
    record Everyone(String id, List<CardKind> kinds, int min) implements Gate {
        public Everyone {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Every voter of the group has scored at least the share (0 to 1) of all cells in the newest round of the step's
     * score lens.
     *
     * @param lens empty for the first one of the step in which each person scores
     */
    record Scored(String id, String lens, double share) implements Gate {}

    /**
     * Each cell of the score lens's newest revealed round where the scores are far apart is named in the {@code
     * discussed} field of its strategy.
     *
     * @param lens empty for the first one of the step in which each person scores
     * @param spread how far apart the highest and the lowest score are at least
     */
    record Discussed(String id, String lens, int spread) implements Gate {
        /** What "far apart" means where a template says nothing. */
        public static final int FAR = 3;
    }

    /**
     * For every objective, and at least one, at least the share (0 to 1) of the votes said in the newest revealed round
     * that its key results are enough.
     *
     * @param lens empty for the first one of the step with such a vote
     */
    record Agreed(String id, String lens, double share) implements Gate {}

    /** No card's date lies after that of what it hangs under, or after the cycle; cards without the date don't count. */
    record Before(String id, CardKind kind, Map<String, String> where, String field, Limit limit) implements Gate {
        public Before {
            where = Map.copyOf(where);
        }

        /** The latest day. */
        public enum Limit {
            /** Same field of the card that it is part of; the cycle's end where there is none. */
            PARENT,
            /** Last day of the cycle. */
            CYCLE
        }
    }

    /** Every resource, and at least one, has no more work than it has capacity, or a choice what to do about it. */
    record Resolved(String id) implements Gate {}

    /**
     * In no objective and no key result, and there is at least one, does the writing lint find an error that is neither mended
     * nor waived with a reason.
     */
    record Worded(String id) implements Gate {}

    /** The review that the group received has every item answered by the reviewers and every reply given by the authors. */
    record Reviewed(String id) implements Gate {}
}
