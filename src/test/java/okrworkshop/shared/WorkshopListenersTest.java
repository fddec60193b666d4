package okrworkshop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkshopListenersTest {
    private final WorkshopListeners listeners = new WorkshopListeners();
    private final WorkshopId here = WorkshopId.random();
    private final WorkshopId elsewhere = WorkshopId.random();
    private final List<String> heard = new ArrayList<>();

    @Test
    void thoseOfTheWorkshopHearUntilTheyEnd() {
        Runnable end = listeners.listen(here, () -> heard.add("here"));
        listeners.listen(elsewhere, () -> heard.add("elsewhere"));
        listeners.tell(here);
        assertThat(heard).containsExactly("here");
        end.run();
        end.run();
        listeners.tell(here);
        assertThat(heard).containsExactly("here");
        assertThat(listeners.anyFor(here)).isFalse();
        assertThat(listeners.workshops()).containsExactly(elsewhere);
    }

    @Test
    void oneThatFailsKeepsNobodyFromHearing() {
        listeners.listen(here, () -> {
            throw new IllegalStateException("on purpose");
        });
        listeners.listen(here, () -> heard.add("behind"));
        listeners.tell(here);
        assertThat(heard).containsExactly("behind");
    }

    @Test
    void whoListensTwiceEndsOne() {
        Runnable twice = () -> heard.add("here");
        Runnable end = listeners.listen(here, twice);
        listeners.listen(here, twice);
        end.run();
        listeners.tell(here);
        assertThat(heard).hasSize(1);
    }
}
