package okrworkshop.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The reviews that a group has a part in, as a participant hears of them from the server. An event is known as a whole or
 * not at all. Any thread may call.
 */
final class ReviewsHeard {
    /** Where a card's row has its fields. */
    private static final int FIELDS = 7;

    private final Consumer<String> open;
    private final Duration patience;
    private final Lock lock = new ReentrantLock();
    private final Condition heard = lock.newCondition();
    private final Map<String, One> reviews = new LinkedHashMap<>();
    private final Map<String, List<String>> checklists = new HashMap<>();
    private final Map<String, Set<String>> doubts = new HashMap<>();
    private final Set<String> reviewSteps = new HashSet<>();

    /**
     * @param open follows a document, given its id
     * @param patience how long to wait for what the server has not told yet
     */
    ReviewsHeard(Consumer<String> open, Duration patience) {
        this.open = open;
        this.patience = patience;
    }

    /**
     * One review.
     *
     * @param answers id of the document that it is written into; empty while this side may not see it
     */
    record One(String id, String step, String side, String stage, String answers, String checklist) {
        private One(JsonNode review) {
            this(
                    review.path("id").asString(""),
                    review.path("step").asString(""),
                    review.path("as").asString(""),
                    review.path("stage").asString(""),
                    review.path("answers").asString(""),
                    review.path("checklist").asString(""));
        }
    }

    /** What the group has to judge in this step; waits a while for it where the step has reviews. */
    List<One> toJudge(String step) {
        return locked(() -> {
            await(() -> !reviewSteps.contains(step) || !of(step, "reviewer").isEmpty());
            return of(step, "reviewer");
        });
    }

    /** What was said about the group and asks for answers; waits a while for each reviewer and for the words. */
    List<One> toAnswer(String step) {
        return locked(() -> {
            await(() -> of(step, "author").stream().allMatch(this::isTold));
            return of(step, "author").stream()
                    .filter(review -> review.stage().equals("submitted") && isTold(review))
                    .toList();
        });
    }

    /** What the reviewed groups have answered. */
    List<One> answered(String step) {
        return locked(() -> of(step, "reviewer").stream()
                .filter(review -> review.stage().equals("answered"))
                .toList());
    }

    /** Ids of the review's items. */
    List<String> items(One review) {
        return locked(() -> checklists.getOrDefault(review.checklist(), List.of()));
    }

    /** Cards of the items that were answered with "partly". */
    List<String> doubted(One review) {
        return locked(() -> List.copyOf(doubts.getOrDefault(review.answers(), Set.of())));
    }

    void hear(JsonNode event) {
        locked(() -> {
            switch (event.path("t").asString("")) {
                case "agenda" -> learnAgenda(event);
                case "reviews" -> event.path("list").forEach(this::learn);
                case "op" -> noteDoubt(event);
                case "doc" -> noteDoubts(event);
                default -> {
                    // Nothing that concerns a review.
                }
            }
            heard.signalAll();
            return Optional.empty();
        });
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

    private void learn(JsonNode event) {
        One review = new One(event);
        reviews.put(review.id(), review);
        if (!review.answers().isEmpty()) {
            open.accept(review.answers());
        }
    }

    /** Authors learn what was said when it is submitted. */
    private void noteDoubts(JsonNode event) {
        if (!event.path("state").has("cards")) {
            return;
        }
        Set<String> cards = doubts.computeIfAbsent(event.path("d").asString(""), document -> new LinkedHashSet<>());
        for (JsonNode card : event.get("state").get("cards")) {
            if (card.get(FIELDS).path("verdict").asString("").equals("partly")) {
                cards.add(card.get(0).asString());
            }
        }
    }

    private void noteDoubt(JsonNode event) {
        JsonNode operation = event.path("op");
        if (operation.path("field").asString("").equals("verdict")
                && operation.path("value").asString("").equals("partly")) {
            doubts.computeIfAbsent(event.path("d").asString(""), document -> new LinkedHashSet<>())
                    .add(operation.path("card").asString(""));
        }
    }

    private boolean isTold(One review) {
        return switch (review.stage()) {
            case "open" -> false;
            case "submitted" -> doubts.containsKey(review.answers());
            default -> true;
        };
    }

    private List<One> of(String step, String side) {
        return reviews.values().stream()
                .filter(review -> review.step().equals(step) && review.side().equals(side))
                .toList();
    }

    private void await(BooleanSupplier known) throws InterruptedException {
        long left = patience.toNanos();
        while (!known.getAsBoolean() && left > 0) {
            left = heard.awaitNanos(left);
        }
    }

    private <T> T locked(Look<T> look) {
        lock.lock();
        try {
            return look.look();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Pace.Stopped();
        } finally {
            lock.unlock();
        }
    }

    private static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.get("id").asString()));
        return List.copyOf(ids);
    }

    @FunctionalInterface
    private interface Look<T> {
        T look() throws InterruptedException;
    }
}
