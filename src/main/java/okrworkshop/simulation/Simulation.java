package okrworkshop.simulation;

import java.net.URI;
import okrworkshop.shared.Language;

/** A sample workshop in which simulated participants write, vote and review through the server's public doors. */
public interface Simulation {
    /**
     * Creates the workshop. Nobody is in it before it is played.
     *
     * @param server root address of the running server
     * @param trainerToken API token of the trainer who owns the workshop
     * @param language in which the people write
     */
    SampleWorkshop prepare(URI server, String trainerToken, Language language);
}
