package okrworkshop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okrworkshop.workshops.Phase;
import org.junit.jupiter.api.Test;

/** The clicker's way through the scenes. */
class ShowingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<Scene> SCENES = Scene.of(Phase.RUNNING, true);

    private final Showing step = Showing.natural(Phase.RUNNING, NOW);

    @Test
    void withoutAChoiceThePhaseDecides() {
        assertThat(Showing.natural(Phase.LOBBY, NOW).scene()).isEqualTo(Scene.JOIN);
        assertThat(step.scene()).isEqualTo(Scene.STEP);
        assertThat(Showing.natural(Phase.CLOSED, NOW).scene()).isEqualTo(Scene.END);
        assertThat(step.at(Scene.GALLERY, NOW).in(Phase.LOBBY, false).scene()).isEqualTo(Scene.JOIN);
    }

    @Test
    void forwardGoesThroughThePagesAndThenToTheNextScene() {
        Showing gallery = forward(step, 1);
        assertThat(gallery.scene()).isEqualTo(Scene.GALLERY);
        Showing second = forward(gallery, 2);
        assertThat(second.page(NOW, 2)).isEqualTo(1);
        assertThat(forward(second, 2).scene()).isEqualTo(Scene.SPOTLIGHT);
        Showing votes = forward(forward(second, 2), 1);
        assertThat(votes.scene()).isEqualTo(Scene.VOTES);
        assertThat(forward(votes, 1)).isEqualTo(votes);
    }

    @Test
    void backReachesTheLastPageOfTheSceneBefore() {
        Showing votes = step.at(Scene.VOTES, NOW);
        Showing spotlight = press(votes, Cue.BACK, 1);
        assertThat(spotlight.scene()).isEqualTo(Scene.SPOTLIGHT);
        Showing gallery = press(spotlight, Cue.BACK, 1);
        assertThat(gallery.page(NOW, 5)).isEqualTo(4);
        assertThat(press(gallery, Cue.BACK, 5).page(NOW, 5)).isEqualTo(3);
        assertThat(press(step.at(Scene.JOIN, NOW), Cue.BACK, 1).scene()).isEqualTo(Scene.JOIN);
    }

    @Test
    void aPressInTheDarkOnlyBringsTheLightBack() {
        Showing dark = press(step, Cue.DARK, 1);
        assertThat(dark.dark()).isTrue();
        assertThat(forward(dark, 1)).isEqualTo(step);
        assertThat(press(dark, Cue.DARK, 1)).isEqualTo(step);
    }

    @Test
    void pagesTurnByThemselvesOnlyWhenAsked() {
        Showing gallery = step.at(Scene.GALLERY, NOW);
        Instant later = NOW.plus(Showing.TURN.multipliedBy(2)).plusSeconds(1);
        assertThat(gallery.page(later, 5)).isZero();
        Showing turning = press(gallery, Cue.TURN, 5);
        assertThat(turning.page(later, 5)).isEqualTo(2);
        assertThat(turning.page(NOW.plus(Showing.TURN.multipliedBy(5)), 5)).isZero();
        Showing stopped = turning.after(Cue.TURN, SCENES, 5, Phase.RUNNING, later);
        assertThat(stopped.page(later.plus(Duration.ofHours(1)), 5)).isEqualTo(2);
    }

    @Test
    void theSpotlightLeadsBackToWhatWasThereBefore() {
        Showing lit = step.at(Scene.GALLERY, NOW).lit(NOW).lit(NOW);
        assertThat(lit.scene()).isEqualTo(Scene.SPOTLIGHT);
        assertThat(lit.unlit(NOW).scene()).isEqualTo(Scene.GALLERY);
        assertThat(lit.at(Scene.VOTES, NOW).unlit(NOW).scene()).isEqualTo(Scene.VOTES);
    }

    private static Showing forward(Showing from, int pages) {
        return press(from, Cue.NEXT, pages);
    }

    private static Showing press(Showing from, Cue cue, int pages) {
        return from.after(cue, SCENES, pages, Phase.RUNNING, NOW);
    }
}
