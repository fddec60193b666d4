package okrworkshop.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The open rounds of one document, as its participants hear of them from the server. Any thread may call. */
final class RoundsHeard {
    private final String document;
    private final Map<String, Heard> open = new LinkedHashMap<>();
    /** What the rounds of a column's lens begin with. */
    private final Map<String, String> lensOfColumn = new HashMap<>();

    private final Set<String> nameless = new HashSet<>();

    private record Heard(String purpose, String step, boolean hidden) {}

    RoundsHeard(String document) {
        this.document = document;
    }

    /** The round in which a card of the column is written now. */
    synchronized Optional<String> writing(String column) {
        String lens = lensOfColumn.getOrDefault(column, "?");
        return open.entrySet().stream()
                .filter(round -> round.getValue().purpose().equals("write")
                        && round.getKey().startsWith(lens))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether cards of the column go without their authors' names. */
    synchronized boolean nameless(String column) {
        return nameless.contains(column);
    }

    /** The round in which the step's points of this purpose, {@code vote} or {@code score}, are given now. */
    synchronized Optional<String> giving(String step, String purpose) {
        return open.entrySet().stream()
                .filter(round -> round.getValue().purpose().equals(purpose)
                        && round.getValue().step().equals(step))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Rounds of the step whose contents nobody but their authors sees yet. */
    synchronized List<String> hidden(String step, String purpose) {
        return open.entrySet().stream()
                .filter(round -> round.getValue().hidden())
                .filter(round -> round.getValue().step().equals(step)
                        && round.getValue().purpose().equals(purpose))
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized void closed(String round) {
        open.remove(round);
    }

    synchronized void hear(JsonNode event) {
        String type = event.path("t").asString("");
        if (type.equals("agenda")) {
            event.path("steps").forEach(this::learnStep);
        } else if (event.path("d").asString("").equals(document)) {
            switch (type) {
                case "doc" -> {
                    if (event.has("state")) {
                        open.clear();
                        event.at("/state/rounds").forEach(this::learnRow);
                    }
                    event.path("ops").forEach(entry -> learn(entry.path("op")));
                }
                case "op" -> learn(event.path("op"));
                default -> {
                    // Nothing about rounds.
                }
            }
        }
    }

    private void learnStep(JsonNode step) {
        for (JsonNode lens : step.path("lenses")) {
            for (JsonNode column : lens.path("columns")) {
                String id = column.path("id").asString();
                lensOfColumn.put(
                        id, step.path("id").asString() + "." + lens.path("id").asString() + ".");
                if (lens.at("/round/anonymous").asBoolean(false)) {
                    nameless.add(id);
                }
            }
        }
    }

    /** Id, purpose, step, hidden, anonymous, open. */
    private void learnRow(JsonNode row) {
        if (row.path(5).asBoolean(false)) {
            open.put(
                    row.path(0).asString(),
                    new Heard(
                            row.path(1).asString(),
                            row.path(2).asString(),
                            row.path(3).asBoolean()));
        }
    }

    private void learn(JsonNode operation) {
        String round = operation.path("round").asString("");
        switch (operation.path("k").asString("")) {
            case "open-round" ->
                open.put(
                        round,
                        new Heard(
                                operation.path("purpose").asString(),
                                operation.path("step").asString(),
                                operation.path("hidden").asBoolean()));
            case "close-round" -> open.remove(round);
            default -> {
                // Nothing about rounds.
            }
        }
    }
}
