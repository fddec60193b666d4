package okrworkshop.simulation;

import java.net.URI;
import java.time.Clock;
import okrworkshop.shared.Language;
import org.springframework.stereotype.Component;

/** The demo as the command line starts it: at people's own pace. */
@Component
class DemoSimulation implements Simulation {
    private static final double PEOPLES_PACE = 1;

    private final Clock clock;

    DemoSimulation(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SampleWorkshop prepare(URI server, String trainerToken, Language language) {
        return Demo.create(server, trainerToken, language, PEOPLES_PACE, clock);
    }
}
