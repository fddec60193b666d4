package okrworkshop.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A group's part in the peer review: judges what it was assigned and answers what it was told. */
final class Reviewing {
    private static final int SHARE_OF_DOUBTS = 4;
    /** Assignments arrive a moment after the step. */
    private static final int TRIES = 5;

    private final SimulatedGroup group;
    private final SimulatedParticipant ear;
    private final ConcurrentMap<String, JsonNode> reviews = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> checklists = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> doubted = new ConcurrentHashMap<>();
    private final Set<String> reviewSteps = ConcurrentHashMap.newKeySet();
    private final Set<String> judged = ConcurrentHashMap.newKeySet();

    Reviewing(SimulatedGroup group, SimulatedParticipant ear) {
        this.group = group;
        this.ear = ear;
        ear.listen(this::hear);
    }

    /** Reviewers say yes to most items and explain their doubts. */
    void judge(String step, Script.Talk talk) {
        for (int tries = 0;
                tries < TRIES
                        && reviewSteps.contains(step)
                        && of(step, "reviewer").isEmpty();
                tries++) {
            group.think();
        }
        for (JsonNode review : of(step, "reviewer")) {
            if (!judged.add(review.get("id").asString())) {
                continue;
            }
            String answers = review.get("answers").asString();
            for (String item : items(review)) {
                group.think();
                SimulatedParticipant person = group.anybody();
                boolean doubt = group.random().nextInt(SHARE_OF_DOUBTS) == 0;
                group.write(person, answers, Writing.set(card(item), "verdict", doubt ? "partly" : "yes"));
                if (doubt) {
                    group.think();
                    group.write(person, answers, Writing.set(card(item), "comment", any(talk.doubts())));
                }
            }
        }
    }

    /** Authors answer the doubts. */
    void reply(String step, Script.Talk talk) {
        for (JsonNode review : of(step, "author")) {
            String answers = review.get("answers").asString();
            for (String card : Optional.ofNullable(doubted.remove(answers)).orElse(List.of())) {
                group.think();
                SimulatedParticipant person = group.anybody();
                group.write(person, answers, Writing.set(card, "reply", "adopt"));
                group.write(person, answers, Writing.set(card, "reply_reason", any(talk.replies())));
            }
        }
    }

    private void hear(JsonNode event) {
        switch (event.path("t").asString("")) {
            case "agenda" -> learnAgenda(event);
            case "reviews" -> event.path("list").forEach(this::learn);
            case "op" -> noteDoubt(event);
            default -> {
                // Nothing that concerns a review.
            }
        }
    }

    private void learnAgenda(JsonNode agenda) {
        agenda.path("checklists")
                .forEach(checklist -> checklists.put(checklist.get("id").asString(), ids(checklist.get("items"))));
        for (JsonNode step : agenda.path("steps")) {
            for (JsonNode lens : step.path("lenses")) {
                if (lens.path("type").asString("").equals("review")) {
                    reviewSteps.add(step.get("id").asString());
                }
            }
        }
    }

    private void learn(JsonNode review) {
        reviews.put(review.get("id").asString(), review);
        ear.open(review.get("answers").asString());
    }

    private void noteDoubt(JsonNode event) {
        JsonNode operation = event.path("op");
        if (operation.path("field").asString("").equals("verdict")
                && operation.path("value").asString("").equals("partly")) {
            doubted.computeIfAbsent(event.get("d").asString(), document -> new CopyOnWriteArrayList<>())
                    .add(operation.get("card").asString());
        }
    }

    private List<JsonNode> of(String step, String side) {
        return reviews.values().stream()
                .filter(review -> review.get("step").asString().equals(step)
                        && review.get("as").asString().equals(side))
                .toList();
    }

    private List<String> items(JsonNode review) {
        return checklists.getOrDefault(review.get("checklist").asString(), List.of());
    }

    private static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    private static String card(String item) {
        return "item-" + item;
    }

    private String any(List<String> texts) {
        return texts.get(group.random().nextInt(texts.size()));
    }
}
