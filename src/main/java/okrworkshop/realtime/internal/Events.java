package okrworkshop.realtime.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Sight;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The server's events as JSON, one method for each shape of {@code wire.ts}. */
final class Events {
    private static final int CARD_WEIGHT = 300;
    private static final int EVENT_WEIGHT = 90;
    private static final int ENTRY_WEIGHT = 260;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final LastingEvents lasting = new LastingEvents(mapper);
    private final LogTexts log = new LogTexts();
    private final StateTexts states = new StateTexts();

    Outgoing welcome(Viewer viewer) {
        var you = new LinkedHashMap<String, @Nullable Object>();
        you.put("id", viewer.person().toString());
        you.put("name", viewer.name());
        you.put("role", viewer.role().name().toLowerCase(Locale.ROOT));
        you.put("group", viewer.group().map(GroupId::toString).orElse(null));
        you.put("people", viewer.people());
        return Outgoing.of(
                "{\"t\":\"welcome\",\"v\":" + Pipeline.VERSION + ",\"you\":" + mapper.writeValueAsString(you) + "}");
    }

    Outgoing message(EventMessage message) {
        if (message.isLasting()) {
            return lasting(message).event();
        }
        String body = mapper.writeValueAsString(message.body());
        String type = "{\"t\":" + mapper.writeValueAsString(message.type());
        return Outgoing.of(body.equals("{}") ? type + "}" : type + "," + body.substring(1));
    }

    LastingEvents.Lasting lasting(EventMessage message) {
        return lasting.of(message, () -> tree(message));
    }

    private ObjectNode tree(EventMessage message) {
        ObjectNode event = mapper.createObjectNode().put("t", message.type());
        JsonNode body = mapper.valueToTree(message.body());
        body.properties().forEach(part -> event.set(part.getKey(), part.getValue()));
        return event;
    }

    /**
     * Written by the first socket that sends it: large, and the engine must not wait for it.
     *
     * @param document as its reader may see it
     */
    Outgoing snapshot(DocumentView document, Rights rights) {
        return Outgoing.later(
                200 + document.allCards().size() * CARD_WEIGHT,
                () -> doc(document.id(), "snapshot", document.sequence(), rights) + ",\"state\":" + states.of(document)
                        + "}");
    }

    /** Nobody follows the document: what was kept for its readers may go. */
    void forget(DocumentId document) {
        states.forget(document);
    }

    Outgoing tail(DocumentId document, long sequence, Rights rights, List<LoggedOperation> tail, Sight sight) {
        return Outgoing.of(doc(document, "tail", sequence, rights) + ",\"ops\":" + log.entries(tail, sight) + "}");
    }

    /** Written by the first socket that sends it. */
    Outgoing operation(DocumentId document, LoggedOperation logged, Sight sight) {
        return Outgoing.later(
                EVENT_WEIGHT + ENTRY_WEIGHT,
                () -> "{\"t\":\"op\",\"d\":\"" + document + "\","
                        + log.entry(logged, sight).substring(1));
    }

    /**
     * Operations that follow each other, as one event that counts as all of them. Written by the first socket that sends
     * it.
     */
    Outgoing operations(DocumentId document, List<LoggedOperation> logged, Sight sight) {
        return Outgoing.later(
                logged.size(),
                EVENT_WEIGHT + logged.size() * ENTRY_WEIGHT,
                () -> "{\"t\":\"ops\",\"d\":\"" + document + "\","
                        + log.together(logged, sight).substring(1));
    }

    Outgoing history(DocumentId document, CardId card, List<LoggedOperation> operations, Sight sight) {
        return Outgoing.of("{\"t\":\"history\",\"d\":\"" + document + "\",\"card\":\"" + card.value()
                + "\",\"entries\":" + log.entries(operations, sight) + "}");
    }

    Outgoing hidden(DocumentId document, List<HiddenCounts.Hidden> rounds) {
        return Outgoing.of(
                "{\"t\":\"hidden\",\"d\":\"" + document + "\",\"rounds\":" + mapper.writeValueAsString(rounds) + "}");
    }

    Outgoing withheld(DocumentId document, Map<String, Integer> cards) {
        return Outgoing.of(
                "{\"t\":\"withheld\",\"d\":\"" + document + "\",\"cards\":" + mapper.writeValueAsString(cards) + "}");
    }

    Outgoing ack(DocumentId document, OperationId id, long sequence, Instant at) {
        return Outgoing.of("{\"t\":\"ack\",\"d\":\"" + document + "\",\"id\":\"" + id + "\",\"seq\":" + sequence
                + ",\"at\":" + at.toEpochMilli() + "}");
    }

    Outgoing nack(DocumentId document, OperationId id, Refusal refusal) {
        return Outgoing.of("{\"t\":\"nack\",\"d\":\"" + document + "\",\"id\":\"" + id + "\"," + reason(refusal) + "}");
    }

    Outgoing presence(DocumentId document, List<Present> who) {
        return Outgoing.of(
                "{\"t\":\"presence\",\"d\":\"" + document + "\",\"who\":" + mapper.writeValueAsString(who) + "}");
    }

    Outgoing pong() {
        return Outgoing.of("{\"t\":\"pong\"}");
    }

    Outgoing error(Refusal refusal) {
        return Outgoing.of("{\"t\":\"error\"," + reason(refusal) + "}");
    }

    Outgoing done(String deed) {
        return Outgoing.of("{\"t\":\"done\",\"id\":" + mapper.writeValueAsString(deed) + "}");
    }

    Outgoing answer(String question, Object answer) {
        return Outgoing.of("{\"t\":\"answer\",\"id\":" + mapper.writeValueAsString(question) + ",\"body\":"
                + mapper.writeValueAsString(answer) + "}");
    }

    Outgoing refused(String deed, Refusal refusal) {
        return Outgoing.of("{\"t\":\"error\",\"id\":" + mapper.writeValueAsString(deed) + "," + reason(refusal) + "}");
    }

    private String reason(Refusal refusal) {
        return "\"code\":" + mapper.writeValueAsString(refusal.code()) + ",\"args\":"
                + mapper.writeValueAsString(refusal.arguments());
    }

    private static String doc(DocumentId document, String mode, long sequence, Rights rights) {
        return "{\"t\":\"doc\",\"d\":\"" + document + "\",\"mode\":\"" + mode + "\",\"seq\":" + sequence + ",\"write\":"
                + rights.write() + (rights.oversees() ? ",\"oversees\":true" : "");
    }

    /** What the reader of a document may do besides reading it. */
    record Rights(boolean write, boolean oversees) {
        static Rights of(Subscription reader) {
            return new Rights(reader.write(), reader.oversees());
        }
    }

    /** A person at a document, and the card in hand. */
    /** @param helps true for a trainer, {@code null} for members of the group */
    record Present(
            String id,
            String name,
            @Nullable String card,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean helps) {
        static Present of(Map.Entry<okrworkshop.shared.PersonId, Presence.Person> entry) {
            Presence.Person person = entry.getValue();
            return new Present(
                    entry.getKey().toString(),
                    person.name(),
                    person.card().map(CardId::value).orElse(null),
                    person.helps() ? true : null);
        }

        Present somewhere() {
            return new Present(id, name, null, helps);
        }
    }
}
