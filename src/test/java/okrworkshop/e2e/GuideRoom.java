package okrworkshop.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.OrderKeys;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The groups in the pictures of the trainer's guide: the people and texts of the sample workshop, written at once. */
final class GuideRoom implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CASTS = 3;
    private static final int PATIENCE_SECONDS = 30;

    private final JsonNode script;
    private final List<List<SimulatedParticipant>> groups = new ArrayList<>();
    private final List<Set<String>> cards = new ArrayList<>();

    private GuideRoom(JsonNode script) {
        this.script = script;
    }

    /** Everybody comes in. */
    static GuideRoom fill(ApiTrainer.Room room, int groups, Language language) {
        var filled = new GuideRoom(script(language));
        for (int group = 0; group < groups; group++) {
            List<SimulatedParticipant> people = new ArrayList<>();
            for (JsonNode name : filled.script.get("members").get(group % CASTS)) {
                people.add(room.join(name.asString(), group).connect());
            }
            filled.groups.add(people);
            filled.cards.add(new HashSet<>());
        }
        return filled;
    }

    static String title(Language language) {
        return script(language).get("title").asString();
    }

    static String parent(Language language) {
        return script(language).get("parent").asString();
    }

    /** @param group counted from 0 */
    SimulatedParticipant member(int group) {
        return groups.get(group).getLast();
    }

    /**
     * A group writes the beginning of a step.
     *
     * @param share how much of it, from 0 to 1
     */
    void write(int group, String step, double share) {
        List<JsonNode> acts = acts(group, step);
        int many = (int) Math.round(acts.size() * share);
        for (int number = 0; number < many; number++) {
            act(group, step, acts.get(number), number);
        }
    }

    private List<JsonNode> acts(int group, String step) {
        List<JsonNode> acts = new ArrayList<>();
        for (JsonNode each : script.get("steps")) {
            if (each.get("id").asString().equals(step)) {
                each.get("acts").forEach(act -> {
                    if (act.get("points").asInt() == 0 && isBy(act, group % CASTS + 1)) {
                        acts.add(act);
                    }
                });
            }
        }
        return acts;
    }

    private static boolean isBy(JsonNode act, int group) {
        boolean named = act.get("groups").isEmpty();
        for (JsonNode one : act.get("groups")) {
            named |= one.asInt() == group;
        }
        return named;
    }

    private void act(int group, String step, JsonNode act, int number) {
        SimulatedParticipant person =
                groups.get(group).get(number % groups.get(group).size());
        String card = act.get("card").asString();
        Map<String, Object> fields = fields(act);
        if (!act.get("kind").asString().isEmpty()) {
            if (cards.get(group).add(card)) {
                write(
                        person,
                        Writing.create(
                                card,
                                act.get("kind").asString(),
                                step,
                                act.get("place").asString(),
                                OrderKeys.inRow(number),
                                fields,
                                links(group, act)));
            }
        } else if (card.startsWith("frame-") || cards.get(group).contains(card)) {
            fields.forEach((field, value) -> write(person, Writing.set(card, field, value)));
        }
    }

    private static void write(SimulatedParticipant person, JsonNode operation) {
        person.write(person.seat().document(), operation)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private List<List<String>> links(int group, JsonNode act) {
        List<List<String>> links = new ArrayList<>();
        act.get("links").forEach(link -> {
            if (cards.get(group).contains(link.get(1).asString())) {
                links.add(List.of(link.get(0).asString(), link.get(1).asString()));
            }
        });
        return links;
    }

    private static Map<String, Object> fields(JsonNode act) {
        Map<String, Object> fields = new HashMap<>();
        act.get("fields").properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        return fields;
    }

    /** Days stand as distances from today. */
    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.numberValue();
        }
        String text = value.asString();
        return text.matches("\\+\\d+")
                ? LocalDate.now().plusDays(Long.parseLong(text.substring(1))).toString()
                : text;
    }

    private static JsonNode script(Language language) {
        String name = "/simulation/door-lock_" + language.code() + ".json";
        try (InputStream file = Objects.requireNonNull(GuideRoom.class.getResourceAsStream(name), name)) {
            return JSON.readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        groups.forEach(people -> people.forEach(SimulatedParticipant::close));
    }
}
