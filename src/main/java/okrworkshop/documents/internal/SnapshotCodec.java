package okrworkshop.documents.internal;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.internal.SeenOperations.Tab;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A snapshot's text: the state as on the wire, and how far each tab had counted. */
final class SnapshotCodec {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final StateCodec states = new StateCodec();

    String write(DocumentCopy document, Map<Tab, Long> tabs, boolean tabsForgotten) {
        ObjectNode counters = mapper.createObjectNode();
        tabs.forEach((tab, highest) -> counters.put(tab.author() + "/" + tab.name(), (long) highest));
        return "{\"tabsForgotten\":" + tabsForgotten + ",\"tabs\":" + mapper.writeValueAsString(counters)
                + ",\"state\":" + states.write(document) + "}";
    }

    /** @throws RuntimeException of any kind for a text of another form */
    OpenDocument read(DocumentId id, long sequence, String text) {
        JsonNode json = mapper.readTree(text);
        Map<Tab, Long> tabs = new HashMap<>();
        json.get("tabs")
                .properties()
                .forEach(tab -> tabs.put(tab(tab.getKey()), tab.getValue().longValue()));
        var seen = new SeenOperations(tabs);
        if (json.get("tabsForgotten").booleanValue()) {
            seen.forgetTabs();
        }
        return new OpenDocument(new DocumentState(StateReader.read(id, sequence, json.get("state"))), seen);
    }

    private static Tab tab(String key) {
        int slash = key.indexOf('/');
        return new Tab(PersonId.of(key.substring(0, slash)), key.substring(slash + 1));
    }
}
