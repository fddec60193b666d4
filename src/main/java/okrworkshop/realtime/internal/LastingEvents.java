package okrworkshop.realtime.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import okrworkshop.realtime.EventMessage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lasting events as JSON, written once for as long as their sender keeps them. Any thread. */
final class LastingEvents {
    private static final int TAG_BYTES = 9;

    private final JsonMapper mapper;
    private final Map<EventMessage, Lasting> written = new WeakHashMap<>();

    LastingEvents(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @param tag the same for the same content */
    record Lasting(String tag, Outgoing event) {}

    /** @param writer gives the message as JSON without its tag */
    synchronized Lasting of(EventMessage message, Supplier<ObjectNode> writer) {
        return written.computeIfAbsent(message, fresh -> {
            ObjectNode body = writer.get();
            String tag = tag(mapper.writeValueAsString(body));
            return new Lasting(tag, Outgoing.of(mapper.writeValueAsString(body.put("tag", tag))));
        });
    }

    private static String tag(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
