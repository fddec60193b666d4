package okrworkshop.simulation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.simulation.ReviewsHeard.One;

/** A group's part in the peer review: judges what it was assigned and answers what it was told. */
final class Reviewing {
    private static final int SHARE_OF_DOUBTS = 4;
    /** Of people for each other; a server under load is not faster because the play is. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SimulatedGroup group;
    private final SimulatedParticipant ear;
    private final ReviewsHeard reviews;
    private final Set<String> judged = new HashSet<>();
    private final Set<String> replied = new HashSet<>();
    private final Set<String> rechecked = new HashSet<>();

    Reviewing(SimulatedGroup group, SimulatedParticipant ear) {
        this.group = group;
        this.ear = ear;
        this.reviews = new ReviewsHeard(ear::open, PATIENCE);
        ear.listen(reviews::hear);
    }

    /** Reviewers say yes to most items, explain their doubts, and submit. */
    void judge(String step, Script.Talk talk) {
        for (One review : reviews.toJudge(step)) {
            if (judged.add(review.id())) {
                reviews.items(review).forEach(item -> judge(review, card(item), talk));
                submit(review, "open");
            }
        }
    }

    /** Authors answer the doubts that were submitted, and reviewers look at the answers. */
    void reply(String step, Script.Talk talk) {
        for (One review : reviews.toAnswer(step)) {
            if (replied.add(review.id())) {
                for (String card : reviews.doubted(review)) {
                    group.think();
                    SimulatedParticipant person = group.anybody();
                    group.write(person, review.answers(), Writing.set(card, "reply", "adopt"));
                    group.write(person, review.answers(), Writing.set(card, "reply_reason", any(talk.replies())));
                }
                submit(review, "submitted");
            }
        }
        for (One review : reviews.answered(step)) {
            if (rechecked.add(review.id())) {
                for (String card : reviews.doubted(review)) {
                    group.think();
                    group.write(group.anybody(), review.answers(), Writing.set(card, "recheck", "yes"));
                }
                submit(review, "answered");
            }
        }
    }

    private void judge(One review, String card, Script.Talk talk) {
        group.think();
        SimulatedParticipant person = group.anybody();
        boolean doubt = group.random().nextInt(SHARE_OF_DOUBTS) == 0;
        group.write(person, review.answers(), Writing.set(card, "verdict", doubt ? "partly" : "yes"));
        if (doubt) {
            group.think();
            group.write(person, review.answers(), Writing.set(card, "comment", any(talk.doubts())));
        }
    }

    private void submit(One review, String stage) {
        ear.perform("review.submit", Map.of("review", review.id(), "stage", stage));
    }

    private static String card(String item) {
        return "item-" + item;
    }

    private String any(List<String> texts) {
        return texts.get(group.random().nextInt(texts.size()));
    }
}
