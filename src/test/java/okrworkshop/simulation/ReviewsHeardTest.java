package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okrworkshop.simulation.ReviewsHeard.One;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewsHeardTest {
    private final List<String> opened = new ArrayList<>();
    private final ReviewsHeard reviews = new ReviewsHeard(opened::add, Duration.ofMinutes(1));

    @Test
    void reviewersWaitUntilTheyAreToldWhomToLookAt() {
        agenda();
        Waiting<List<One>> toJudge = new Waiting<>(() -> reviews.toJudge("review"));
        toJudge.isStill();
        review("reviewer", "open", "answers-1");
        assertThat(toJudge.result()).extracting(One::answers).containsExactly("answers-1");
        assertThat(opened).containsExactly("answers-1");
        assertThat(reviews.items(toJudge.result().getFirst())).containsExactly("goal", "numbers");
    }

    @Test
    void nobodyWaitsInAStepWithoutReviews() {
        agenda();
        assertThat(reviews.toJudge("expectations")).isEmpty();
        assertThat(reviews.toAnswer("expectations")).isEmpty();
    }

    @Test
    void authorsWaitForTheReviewersAndForAllTheirWords() {
        agenda();
        review("author", "open", "");
        Waiting<List<One>> toAnswer = new Waiting<>(() -> reviews.toAnswer("review"));
        toAnswer.isStill();
        review("author", "submitted", "answers-1");
        toAnswer.isStill();
        hear(
                "{'t':'doc','d':'answers-1','state':{'cards':["
                        + "['item-goal',0,0,0,0,0,0,{'verdict':'partly'}],['item-numbers',0,0,0,0,0,0,{'verdict':'partly'}]]}}");
        assertThat(toAnswer.result()).hasSize(1);
        assertThat(reviews.doubted(toAnswer.result().getFirst())).containsExactly("item-goal", "item-numbers");
    }

    @Test
    void nothingIsLeftToAnswerWhereNobodyDoubted() {
        agenda();
        review("author", "rechecked", "answers-1");
        assertThat(reviews.toAnswer("review")).isEmpty();
    }

    @Test
    void patienceEnds() {
        ReviewsHeard hasty = new ReviewsHeard(opened::add, Duration.ofMillis(1));
        hasty.hear(new JsonMapper().readTree(AGENDA.replace('\'', '"')));
        assertThat(hasty.toJudge("review")).isEmpty();
    }

    private static final String AGENDA =
            "{'t':'agenda','checklists':[{'id':'check','items':[{'id':'goal'},{'id':'numbers'}]}],"
                    + "'steps':[{'id':'expectations','lenses':[]},{'id':'review','lenses':[{'type':'review'}]}]}";

    private void agenda() {
        hear(AGENDA);
    }

    private void review(String side, String stage, String answers) {
        hear("{'t':'reviews','list':[{'id':'r1','step':'review','as':'" + side + "','stage':'" + stage + "','answers':'"
                + answers + "','checklist':'check'}]}");
    }

    private void hear(String event) {
        reviews.hear(new JsonMapper().readTree(event.replace('\'', '"')));
    }

    /** A call that does not return before something is heard. */
    private static final class Waiting<T> {
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private final Thread thread;

        private Waiting(Supplier<T> call) {
            thread = Thread.ofPlatform().daemon().start(() -> answer.complete(call.get()));
        }

        private void isStill() {
            await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
            assertThat(answer).isNotDone();
        }

        private T result() {
            return answer.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }
}
