package okrworkshop.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of a document, as fine-grained as a person's single act. */
public sealed interface Operation {
    /** The card that the operation touches. */
    CardId card();

    /** @param links links from the new card, made in the same act */
    record Create(
            CardId card,
            CardKind kind,
            String step,
            String place,
            String order,
            Map<String, Value> fields,
            List<Outgoing> links)
            implements Operation {
        public Create {
            fields = Map.copyOf(fields);
            links = List.copyOf(links);
        }
    }

    /** @param value empty to clear the field */
    record SetField(CardId card, String field, Optional<Value> value) implements Operation {}

    record Move(CardId card, String place, String order) implements Operation {}

    record AddLink(CardId card, LinkType type, CardId to) implements Operation {}

    record RemoveLink(CardId card, LinkType type, CardId to) implements Operation {}

    /** Sets the author's own points on the card in the round; 0 takes them back. */
    record CastVote(CardId card, String round, int points) implements Operation {}

    record Delete(CardId card) implements Operation {}

    record Restore(CardId card) implements Operation {}

    /** A link that starts at the card that is being created. */
    record Outgoing(LinkType type, CardId to) {}
}
