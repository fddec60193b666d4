package okrworkshop.simulation;

import java.net.URI;

/** A sample workshop in which simulated participants write, vote and review through the server's public doors. */
public interface Simulation {
    /**
     * Creates a workshop and plays it; returns when it is over.
     *
     * @param server root address of the running server
     * @param trainerToken API token of the trainer who owns the workshop
     */
    void play(URI server, String trainerToken);
}
