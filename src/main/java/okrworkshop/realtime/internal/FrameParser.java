package okrworkshop.realtime.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okrworkshop.documents.CardId;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.StrictJson;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import tools.jackson.databind.JsonNode;

/** Reads a client's frame: one JSON object with exactly the parts of its type. */
final class FrameParser {
    private static final int CLIENT_NAME = 100;
    private static final int TAGS = 10;
    private static final Pattern DEED_ID = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final StrictJson json = new StrictJson();

    /** @throws RefusedException {@code frame.malformed}, {@code frame.unknown} */
    ClientFrame parse(String text) {
        var parts = new JsonParts(json.parse(text), "frame.malformed");
        ClientFrame frame =
                switch (parts.text("t")) {
                    case "hello" -> hello(parts);
                    case "open" -> new ClientFrame.Open(document(parts), parts.count("since"));
                    case "close" -> new ClientFrame.Close(document(parts));
                    case "op" -> new ClientFrame.Op(document(parts), operationId(parts), parts.object("op"));
                    case "presence" -> new ClientFrame.Presence(document(parts), card(parts));
                    case "history" ->
                        new ClientFrame.History(
                                document(parts),
                                card(parts).orElseThrow(() -> new RefusedException("frame.malformed", "card")));
                    case "beat" -> new ClientFrame.Beat(document(parts), parts.text("beat"));
                    case "do" -> new ClientFrame.Do(deedId(parts), parts.text("what"), parts.object("args"));
                    case "ask" -> new ClientFrame.Ask(deedId(parts), parts.text("what"), parts.object("args"));
                    case "ping" -> new ClientFrame.Ping();
                    default -> throw new RefusedException("frame.unknown");
                };
        parts.nothingElse();
        return frame;
    }

    private static ClientFrame hello(JsonParts parts) {
        long version = parts.count("v");
        if (parts.text("client").length() > CLIENT_NAME) {
            throw new RefusedException("frame.malformed", "client");
        }
        return new ClientFrame.Hello(version, Language.ofCode(parts.text("lang")), have(parts));
    }

    private static Set<String> have(JsonParts parts) {
        Set<String> tags = new HashSet<>();
        if (parts.has("have")) {
            parts.array("have").forEach(tag -> tags.add(tag.isString() ? tag.stringValue() : ""));
        }
        if (tags.size() > TAGS || tags.contains("")) {
            throw new RefusedException("frame.malformed", "have");
        }
        return tags;
    }

    private static DocumentId document(JsonParts parts) {
        String text = parts.text("d");
        try {
            DocumentId document = DocumentId.of(text);
            if (document.toString().equals(text)) {
                return document;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like a UUID in another spelling.
        }
        throw new RefusedException("frame.malformed", "d");
    }

    private static OperationId operationId(JsonParts parts) {
        try {
            return new OperationId(parts.text("id"));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("frame.malformed", "id");
        }
    }

    private static String deedId(JsonParts parts) {
        String id = parts.text("id");
        if (!DEED_ID.matcher(id).matches()) {
            throw new RefusedException("frame.malformed", "id");
        }
        return id;
    }

    private static Optional<CardId> card(JsonParts parts) {
        JsonNode card = parts.part("card");
        if (card.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CardId(parts.text("card")));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("frame.malformed", "card");
        }
    }
}
