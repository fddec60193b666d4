package okrworkshop.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.OrderKeys;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sample groups write, twice over: a full draft for a group whose room has reached all steps. */
final class SampleDraft {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final JsonNode steps;

    SampleDraft(Language language) {
        String name = "/simulation/door-lock_" + language.code() + ".json";
        try (InputStream file = Objects.requireNonNull(SampleDraft.class.getResourceAsStream(name), name)) {
            steps = new JsonMapper().readTree(file).get("steps");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Takes the room past the step whose cards are secret at first, to the end. */
    static void prepare(ApiTrainer.Room room) {
        room.moveTo("status");
        room.moveBeat("share");
        room.moveTo("reflection");
    }

    /**
     * Fails when the server refuses any of it.
     *
     * @param group 1 to 3, whose words these are
     * @return how many cards
     */
    int write(SimulatedParticipant writer, int group) {
        List<CompletableFuture<Long>> written = new ArrayList<>();
        for (String again : List.of("", "-2")) {
            for (JsonNode step : steps) {
                for (JsonNode act : step.get("acts")) {
                    if (mine(act, group) && !act.get("kind").asString().isEmpty()) {
                        written.add(writer.write(writer.seat().document(), card(act, step, again, written.size())));
                    }
                }
            }
        }
        written.forEach(one -> one.orTimeout(60, TimeUnit.SECONDS).join());
        return written.size();
    }

    private static boolean mine(JsonNode act, int group) {
        boolean all = act.get("groups").isEmpty();
        for (JsonNode one : act.get("groups")) {
            all |= one.asInt() == group;
        }
        return all;
    }

    private static JsonNode card(JsonNode act, JsonNode step, String again, int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        act.get("fields").properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        List<List<String>> links = new ArrayList<>();
        act.get("links")
                .forEach(link ->
                        links.add(List.of(link.get(0).asString(), link.get(1).asString() + again)));
        return Writing.create(
                act.get("card").asString() + again,
                act.get("kind").asString(),
                step.get("id").asString(),
                act.get("place").asString(),
                OrderKeys.inRow(number),
                fields,
                links);
    }

    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        String text = value.asString();
        return text.matches("\\+\\d{1,3}")
                ? START.plusDays(Long.parseLong(text.substring(1))).toString()
                : text;
    }
}
