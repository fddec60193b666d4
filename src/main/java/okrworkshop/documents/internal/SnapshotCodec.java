package okrworkshop.documents.internal;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.StateCodec;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A snapshot's text: the state as on the wire, and how far each tab had counted. */
final class SnapshotCodec {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final StateCodec states = new StateCodec();

    String write(DocumentCopy document, Map<Tab, String> accepted) {
        ObjectNode tabs = mapper.createObjectNode();
        accepted.forEach((tab, numbers) -> tabs.put(tab.author() + "/" + tab.name(), numbers));
        return "{\"accepted\":" + mapper.writeValueAsString(tabs) + ",\"state\":" + states.write(document) + "}";
    }

    /** @throws RuntimeException of any kind for a text of another form */
    OpenDocument read(DocumentId id, long sequence, String text) {
        JsonNode json = mapper.readTree(text);
        Map<Tab, String> accepted = new HashMap<>();
        json.get("accepted")
                .properties()
                .forEach(tab -> accepted.put(tab(tab.getKey()), tab.getValue().stringValue()));
        return new OpenDocument(
                new DocumentState(StateReader.read(id, sequence, json.get("state"))), new SeenOperations(accepted));
    }

    private static Tab tab(String key) {
        int slash = key.indexOf('/');
        return new Tab(PersonId.of(key.substring(0, slash)), key.substring(slash + 1));
    }
}
