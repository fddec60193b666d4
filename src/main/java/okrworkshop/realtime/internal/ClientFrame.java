package okrworkshop.realtime.internal;

import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import tools.jackson.databind.JsonNode;

/** What a client can say. */
sealed interface ClientFrame {
    /** @param have tags of lasting events that the client has from before */
    record Hello(long version, Language language, Set<String> have) implements ClientFrame {
        public Hello {
            have = Set.copyOf(have);
        }
    }

    record Open(DocumentId document, long since) implements ClientFrame {}

    record Close(DocumentId document) implements ClientFrame {}

    /** @param operation still JSON: when it is wrong the sender gets a nack for its id */
    record Op(DocumentId document, OperationId id, JsonNode operation) implements ClientFrame {}

    record Presence(DocumentId document, Optional<CardId> card) implements ClientFrame {}

    record History(DocumentId document, CardId card) implements ClientFrame {}

    /** @param beat as the feature calls it that owns the beats */
    record Beat(DocumentId document, String beat) implements ClientFrame {}

    /**
     * Something outside of documents.
     *
     * @param id by which the answer is known
     * @param arguments still JSON: the feature takes them apart
     */
    record Do(String id, String what, JsonNode arguments) implements ClientFrame {}

    /**
     * A question that changes nothing.
     *
     * @param id by which the answer is known
     * @param arguments still JSON: the feature takes them apart
     */
    record Ask(String id, String what, JsonNode arguments) implements ClientFrame {}

    record Ping() implements ClientFrame {}
}
