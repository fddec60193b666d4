package okrworkshop.simulation;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import okrworkshop.shared.Language;
import org.springframework.stereotype.Component;

/** The demo as the command line starts it: in the machine's language, at people's own pace. */
@Component
class DemoSimulation implements Simulation {
    private static final double PEOPLES_PACE = 1;

    private final Clock clock;

    DemoSimulation(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void play(URI server, String trainerToken) {
        new Demo(server, trainerToken, Language.of(Locale.getDefault()), PEOPLES_PACE, clock).play();
    }
}
