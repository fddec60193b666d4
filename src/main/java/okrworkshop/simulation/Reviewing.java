package okrworkshop.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** Where a card's row has its fields. */
    private static final int FIELDS = 7;

    private final SimulatedGroup group;
    private final SimulatedParticipant ear;
    private final ConcurrentMap<String, JsonNode> reviews = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> checklists = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> doubted = new ConcurrentHashMap<>();
    private final Set<String> reviewSteps = ConcurrentHashMap.newKeySet();
    private final Set<String> judged = ConcurrentHashMap.newKeySet();
    private final Set<String> replied = ConcurrentHashMap.newKeySet();
    private final Set<String> rechecked = ConcurrentHashMap.newKeySet();

    Reviewing(SimulatedGroup group, SimulatedParticipant ear) {
        this.group = group;
        this.ear = ear;
        ear.listen(this::hear);
    }

    /** Reviewers say yes to most items, explain their doubts, and submit. */
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
            submit(review, "open");
        }
    }

    /** Authors answer the doubts that were submitted, and reviewers look at the answers. */
    void reply(String step, Script.Talk talk) {
        for (JsonNode review : of(step, "author")) {
            String id = review.get("id").asString();
            for (int tries = 0; tries < TRIES && !doubted.containsKey(answers(id)); tries++) {
                group.think();
            }
            if (stage(id).equals("submitted") && doubted.containsKey(answers(id)) && replied.add(id)) {
                for (String card : doubted.getOrDefault(answers(id), List.of())) {
                    group.think();
                    SimulatedParticipant person = group.anybody();
                    group.write(person, answers(id), Writing.set(card, "reply", "adopt"));
                    group.write(person, answers(id), Writing.set(card, "reply_reason", any(talk.replies())));
                }
                submit(review, "submitted");
            }
        }
        for (JsonNode review : of(step, "reviewer")) {
            String id = review.get("id").asString();
            if (stage(id).equals("answered") && rechecked.add(id)) {
                for (String card : doubted.getOrDefault(answers(id), List.of())) {
                    group.think();
                    group.write(group.anybody(), answers(id), Writing.set(card, "recheck", "yes"));
                }
                submit(review, "answered");
            }
        }
    }

    private void submit(JsonNode review, String stage) {
        ear.perform("review.submit", Map.of("review", review.get("id").asString(), "stage", stage));
    }

    private String answers(String review) {
        return part(review, "answers");
    }

    private String stage(String review) {
        return part(review, "stage");
    }

    private String part(String review, String name) {
        return Optional.ofNullable(reviews.get(review))
                .map(found -> found.path(name).asString(""))
                .orElse("");
    }

    private void hear(JsonNode event) {
        switch (event.path("t").asString("")) {
            case "agenda" -> learnAgenda(event);
            case "reviews" -> event.path("list").forEach(this::learn);
            case "op" -> noteDoubt(event);
            case "doc" -> noteDoubts(event);
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
        String answers = review.get("answers").asString();
        if (!answers.isEmpty()) {
            ear.open(answers);
        }
    }

    /** Authors learn what was said when it is submitted. */
    private void noteDoubts(JsonNode event) {
        if (!event.path("state").has("cards")) {
            return;
        }
        List<String> cards =
                doubted.computeIfAbsent(event.get("d").asString(), document -> new CopyOnWriteArrayList<>());
        for (JsonNode card : event.get("state").get("cards")) {
            String id = card.get(0).asString();
            if (card.get(FIELDS).path("verdict").asString("").equals("partly") && !cards.contains(id)) {
                cards.add(id);
            }
        }
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
