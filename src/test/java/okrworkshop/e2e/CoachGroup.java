package okrworkshop.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okrworkshop.documents.OrderKeys;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;
import tools.jackson.databind.JsonNode;

/** People of one group who write, review and answer over the board socket, and wait for what the others do. */
final class CoachGroup implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final List<SimulatedParticipant> people;
    private final SimulatedParticipant first;
    private final Map<String, JsonNode> reviews = new LinkedHashMap<>();
    /** Ids of the items. */
    private final Map<String, List<String>> checklists = new LinkedHashMap<>();

    private final Map<SimulatedParticipant, JsonNode> quizzes = new LinkedHashMap<>();
    private int cards;

    CoachGroup(SimulatedParticipant... people) {
        this.people = List.of(people);
        first = people[0];
        for (SimulatedParticipant person : people) {
            person.listen(event -> hear(person, event));
            person.connect();
        }
    }

    /** What somebody said about an item; without a comment where it is empty. */
    record Said(String verdict, String comment) {}

    /** @param draft an objective, then its key results */
    void draft(String... draft) {
        String objective = card("objective", draft[0], List.of());
        Stream.of(draft).skip(1).forEach(text -> card("key_result", text, List.of(List.of("parent", objective))));
    }

    private String card(String kind, String text, List<List<String>> links) {
        String id = "coach" + cards++;
        write(
                first.seat().document(),
                Writing.create(id, kind, "objectives", "", OrderKeys.inRow(cards), Map.of("text", text), links));
        return id;
    }

    /** Reviews a draft: yes to all but what is said otherwise, and submits. */
    void review(String author, Map<String, Said> otherwise) {
        JsonNode review = await("a review of " + author, () -> review("reviewer", "author", author, "open"));
        String answers = review.get("answers").asString();
        for (String item : checklists.getOrDefault(review.get("checklist").asString(), List.of())) {
            Said said = otherwise.getOrDefault(item, new Said("yes", ""));
            write(answers, Writing.set("item-" + item, "verdict", said.verdict()));
            if (!said.comment().isEmpty()) {
                write(answers, Writing.set("item-" + item, "comment", said.comment()));
            }
        }
        submit(review);
    }

    /** Answers what a group has said, the same to each of the items, and submits. */
    void answer(String reviewer, Set<String> asked, String reply, String reason) {
        JsonNode review = await("a review by " + reviewer, () -> review("author", "reviewer", reviewer, "submitted"));
        for (String item : asked) {
            write(review.get("answers").asString(), Writing.set("item-" + item, "reply", reply));
            write(review.get("answers").asString(), Writing.set("item-" + item, "reply_reason", reason));
        }
        submit(review);
    }

    /** Is content with all that was open, and submits. */
    void lookAgain(String author, Set<String> open) {
        JsonNode review = await("the answers of " + author, () -> review("reviewer", "author", author, "answered"));
        open.forEach(item -> write(review.get("answers").asString(), Writing.set("item-" + item, "recheck", "yes")));
        submit(review);
    }

    private void submit(JsonNode review) {
        String id = review.get("id").asString();
        String stage = review.get("stage").asString();
        first.perform("review.submit", Map.of("review", id, "stage", stage));
        await(
                "the end of " + stage,
                () -> Optional.of(reviews.get(id))
                        .filter(now -> !now.get("stage").asString().equals(stage)));
    }

    private Optional<JsonNode> review(String as, String side, String group, String stage) {
        Predicate<JsonNode> wanted = review -> review.get("as").asString().equals(as)
                && review.get(side).asString().equals(group)
                && review.get("stage").asString().equals(stage);
        return reviews.values().stream().filter(wanted).findFirst();
    }

    /**
     * One of the group marks the first option of the statement that is open.
     *
     * @return what would have been right
     */
    Set<String> guess(int person) {
        return mark(person, Set.of(open(person).at("/options/0/id").asString()));
    }

    /** One of the group marks just these options. */
    Set<String> mark(int person, Set<String> marks) {
        SimulatedParticipant who = people.get(person);
        open(person);
        JsonNode quiz = await("a quiz", () -> Optional.ofNullable(quizzes.get(who)));
        int place = quiz.get("items").size() - 1;
        who.perform("quiz.answer", Map.of("quiz", quiz.get("id").asString(), "item", place, "marks", marks, "for", ""));
        return await(
                "the verdict",
                () -> Optional.of(quizzes.get(who).at("/items/" + place + "/solution"))
                        .filter(JsonNode::isObject)
                        .map(solution -> {
                            Set<String> right = new TreeSet<>();
                            solution.get("right").forEach(id -> right.add(id.asString()));
                            return right;
                        }));
    }

    private JsonNode open(int person) {
        return await(
                "an open statement",
                () -> Optional.ofNullable(quizzes.get(people.get(person)))
                        .map(quiz -> quiz.get("items"))
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.get(all.size() - 1))
                        .filter(item -> item.get("open").asBoolean()));
    }

    private void write(String document, JsonNode operation) {
        first.write(document, operation)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private synchronized void hear(SimulatedParticipant person, JsonNode event) {
        switch (event.path("t").asString("")) {
            case "agenda" -> {
                checklists.clear();
                event.path("checklists").forEach(list -> {
                    List<String> items = new ArrayList<>();
                    list.get("items").forEach(item -> items.add(item.get("id").asString()));
                    checklists.put(list.get("id").asString(), items);
                });
            }
            case "reviews" -> {
                reviews.clear();
                event.get("list").forEach(review -> {
                    reviews.put(review.get("id").asString(), review);
                    if (!review.get("answers").asString().isEmpty()) {
                        person.open(review.get("answers").asString());
                    }
                });
            }
            case "quiz" -> {
                if (event.get("quiz").isObject()) {
                    quizzes.put(person, event.get("quiz"));
                } else {
                    quizzes.remove(person);
                }
            }
            default -> {
                // Nothing that the group waits for.
            }
        }
        notifyAll();
    }

    private synchronized <T> T await(String what, Supplier<Optional<T>> seen) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Optional<T> found = seen.get();
        while (found.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("There never was " + what + "; last " + reviews.values() + quizzes.values());
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
            found = seen.get();
        }
        return found.get();
    }

    /** Everybody goes away. */
    @Override
    public void close() {
        people.forEach(SimulatedParticipant::close);
    }
}
