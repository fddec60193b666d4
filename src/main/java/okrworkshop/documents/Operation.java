package okrworkshop.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A change of a document, as fine-grained as a person's single act. */
public sealed interface Operation {
    /** An operation that changes one card or what is said about it. */
    sealed interface OnCard extends Operation {
        CardId card();
    }

    /** An operation that begins or ends a round. */
    sealed interface OnRound extends Operation {
        String round();
    }

    /**
     * @param links links from the new card, made in the same act
     * @param round the writing round in which the card is made
     * @param anonymous whether only the author may ever know who made it
     */
    record Create(
            CardId card,
            CardKind kind,
            String step,
            String place,
            String order,
            Map<String, Value> fields,
            List<Outgoing> links,
            Optional<String> round,
            boolean anonymous)
            implements OnCard {
        public Create {
            fields = Map.copyOf(fields);
            links = List.copyOf(links);
        }

        /** A card outside of any round, with its author's name. */
        public Create(
                CardId card,
                CardKind kind,
                String step,
                String place,
                String order,
                Map<String, Value> fields,
                List<Outgoing> links) {
            this(card, kind, step, place, order, fields, links, Optional.empty(), false);
        }
    }

    /** @param value empty to clear the field */
    record SetField(CardId card, String field, Optional<Value> value) implements OnCard {}

    /**
     * Changes a text at some places.
     *
     * @param base the sequence number that the author had seen; empty in the log, where the delta fits the text right
     *     before it
     */
    record EditText(CardId card, String field, OptionalLong base, Delta delta) implements OnCard {}

    record Move(CardId card, String place, String order) implements OnCard {}

    /** @param head the card under which it lies as one cluster, empty to take it out */
    record Group(CardId card, Optional<CardId> head) implements OnCard {}

    /** @param into the card of which it becomes a part, empty to take it out again */
    record Merge(CardId card, Optional<CardId> into) implements OnCard {}

    record AddLink(CardId card, LinkType type, CardId to) implements OnCard {}

    record RemoveLink(CardId card, LinkType type, CardId to) implements OnCard {}

    /**
     * Sets the author's own points on the card in the round; 0 takes them back.
     *
     * @param person for whom a shared device votes
     */
    record CastVote(CardId card, String round, int points, Optional<String> person) implements OnCard {
        /** A vote for oneself. */
        public CastVote(CardId card, String round, int points) {
            this(card, round, points, Optional.empty());
        }
    }

    /**
     * Sets the author's own score of the card by one criterion in the round.
     *
     * @param points empty to take the score back
     * @param person for whom a shared device scores
     */
    record Score(CardId card, String round, String criterion, OptionalInt points, Optional<String> person)
            implements OnCard {}

    record Comment(CardId card, CommentId comment, String text) implements OnCard {}

    /** Takes an own comment back. */
    record Uncomment(CardId card, CommentId comment) implements OnCard {}

    /** @param done whether the comment is settled */
    record Resolve(CardId card, CommentId comment, boolean done) implements OnCard {}

    /**
     * Decides on a strategy in one act.
     *
     * @param decision {@code chosen}, {@code rejected} or empty
     * @param reason may be empty
     * @param decider may be empty
     */
    record Decide(CardId card, Optional<String> decision, String reason, String decider) implements OnCard {}

    record Delete(CardId card) implements OnCard {}

    record Restore(CardId card) implements OnCard {}

    /** Takes a card out of everybody's sight but the trainers', with its parts, comments, votes and links (rule X1). */
    record Withhold(CardId card) implements OnCard {}

    /** Shows a withheld card again, as it was. */
    record Release(CardId card) implements OnCard {}

    /** Begins a round; the parts are those of {@link Round}. */
    record OpenRound(String round, Purpose purpose, String step, boolean hidden, boolean anonymous)
            implements OnRound {}

    /** Ends a round for good and reveals what it hid. */
    record CloseRound(String round) implements OnRound {}

    /** A link that starts at the card that is being created. */
    record Outgoing(LinkType type, CardId to) {}
}
