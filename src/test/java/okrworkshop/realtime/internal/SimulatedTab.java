package okrworkshop.realtime.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.shared.DocumentId;
import okrworkshop.simulation.OneByOne;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab that follows one document and writes in it, over lines that delay and lose what passes over them. */
final class SimulatedTab {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Identity person;
    final Replica replica = new Replica();
    /** Sequence numbers by own operations that the server has acknowledged. */
    final Map<String, Long> acknowledged = new LinkedHashMap<>();

    final Set<String> refused = new HashSet<>();
    /** Own operations by their ids. */
    final Map<String, JsonNode> written = new LinkedHashMap<>();
    /** What others and the own tab have done, by sequence number, as far as it came one by one. */
    final Map<Long, JsonNode> seen = new HashMap<>();

    private final MemoryServer server;
    private final DocumentId document;
    private final String name;
    private final Map<String, String> pending = new LinkedHashMap<>();
    private final List<Line> abandoned = new ArrayList<>();
    private @Nullable Line line;
    private long have;
    private boolean following;
    private boolean opening;
    private int counter;

    SimulatedTab(MemoryServer server, DocumentId document, Identity person) {
        this.server = server;
        this.document = document;
        this.person = person;
        this.name = "tab-" + person.name();
    }

    /** One connection: what the tab has said and the server has not heard yet. */
    private record Line(MemorySocket socket, Deque<String> up) {}

    boolean isConnected() {
        return line != null;
    }

    boolean isFollowing() {
        return following;
    }

    boolean atRest() {
        return pending.isEmpty() && following;
    }

    long have() {
        return have;
    }

    int writes() {
        return counter;
    }

    void connect() throws Exception {
        line = new Line(server.connects(person), new ArrayDeque<>());
        line.up.add("{\"t\":\"hello\",\"v\":2,\"client\":\"test\",\"lang\":\"en\"}");
        open();
    }

    /** Asks for everything after what it has. */
    void open() {
        opening = true;
        say("{\"t\":\"open\",\"d\":\"" + document + "\",\"since\":" + have + "}");
    }

    void write(String operation) {
        counter++;
        String id = name + "." + counter;
        written.put(id, JSON.readTree(operation));
        String frame = "{\"t\":\"op\",\"d\":\"" + document + "\",\"id\":\"" + id + "\",\"op\":" + operation + "}";
        pending.put(id, frame);
        if (following) {
            say(frame);
        }
    }

    /** Sends everything again that has no answer. */
    void resend() {
        if (following) {
            pending.values().forEach(this::say);
        }
    }

    /** Sends an operation again that the server has acknowledged long ago. */
    void replay(String id) {
        if (following) {
            say("{\"t\":\"op\",\"d\":\"" + document + "\",\"id\":\"" + id + "\",\"op\":" + written.get(id) + "}");
        }
    }

    /**
     * The connection breaks for the tab.
     *
     * @param unnoticed whether the server still hears what was said and learns of the break later
     */
    void lose(boolean unnoticed) throws Exception {
        Line broken = line;
        line = null;
        following = false;
        opening = false;
        if (broken == null) {
            return;
        }
        if (unnoticed) {
            abandoned.add(broken);
        } else {
            server.loses(broken.socket);
        }
    }

    /** The server is gone, and with it all its ends of the lines. */
    void serverDies() {
        line = null;
        following = false;
        opening = false;
        abandoned.clear();
    }

    /** The server hears so many frames more of each line. */
    void deliverUp(int frames) throws Exception {
        if (line != null) {
            deliverUp(line, frames);
        }
    }

    void deliverAbandoned(int frames, boolean end) throws Exception {
        for (Line old : abandoned) {
            deliverUp(old, frames);
            if (end) {
                server.loses(old.socket);
            }
        }
        if (end) {
            abandoned.clear();
        }
    }

    private void deliverUp(Line from, int frames) throws Exception {
        for (int i = 0; i < frames && !from.up.isEmpty(); i++) {
            server.hears(from.socket, from.up.removeFirst());
        }
    }

    /** The tab hears so many frames more. */
    void deliverDown(int frames) {
        for (int i = 0; i < frames && line != null && !line.socket.sent.isEmpty(); i++) {
            OneByOne.events(line.socket.sent.remove()).forEach(this::hear);
        }
        if (line != null) {
            assertThat(line.socket.closed()).as("closed by the server").isNull();
        }
    }

    private void say(String frame) {
        if (line != null) {
            line.up.add(frame);
        }
    }

    private void hear(JsonNode event) {
        switch (event.get("t").asString()) {
            case "doc" -> document(event);
            case "op" -> next(event);
            case "ack" -> ack(event);
            case "nack" -> {
                String id = event.get("id").asString();
                if (!event.get("code").asString().equals("store.failed")) {
                    if (pending.remove(id) != null) {
                        refused.add(id);
                    }
                }
            }
            case "error" -> {
                assertThat(event.get("code").asString()).isIn("store.failed", "server.busy");
                following = false;
                opening = false;
            }
            default -> {
                // Greetings and presence.
            }
        }
    }

    /** An opening that failed is tried again; what waits is sent once the document is there. */
    void openWhenNeeded() {
        if (line != null && !following && !opening) {
            open();
        }
    }

    private void document(JsonNode doc) {
        if (doc.get("mode").asString().equals("snapshot")) {
            assertThat(doc.get("seq").asLong())
                    .as("a snapshot takes nothing back")
                    .isGreaterThanOrEqualTo(have);
            replica.replaceBy(doc.get("state"));
            have = doc.get("seq").asLong();
        } else {
            doc.get("ops").forEach(entry -> {
                if (entry.get("seq").asLong() > have) {
                    next(entry);
                }
            });
            assertThat(have)
                    .as("end of the tail")
                    .isGreaterThanOrEqualTo(doc.get("seq").asLong());
        }
        boolean again = following;
        following = true;
        opening = false;
        if (!again) {
            resend();
        }
    }

    private void next(JsonNode entry) {
        long sequence = entry.get("seq").asLong();
        assertThat(sequence).as("next number at %s", name).isEqualTo(have + 1);
        have = sequence;
        replica.apply(entry.get("by").asString(), entry.get("op"));
        seen.put(sequence, entry.get("op"));
        if (entry.get("by").asString().equals(person.person().toString())) {
            acknowledge(entry.get("id").asString(), sequence);
        }
    }

    private void ack(JsonNode ack) {
        String id = ack.get("id").asString();
        long sequence = ack.get("seq").asLong();
        acknowledge(id, sequence);
        if (following && sequence > have) {
            assertThat(sequence)
                    .as("next number at %s, by its own %s", name, id)
                    .isEqualTo(have + 1);
            have = sequence;
            JsonNode operation = requireNonNull(written.get(id));
            replica.apply(person.person().toString(), operation);
            seen.put(sequence, operation);
        }
    }

    private void acknowledge(String id, long sequence) {
        assertThat(written).containsKey(id);
        pending.remove(id);
        long known = acknowledged.merge(id, sequence, Math::max);
        // A resend of long ago is answered with 0.
        assertThat(sequence).as("number of %s", id).isIn(0L, known);
    }
}
