package okrworkshop.simulation;

import java.util.Random;

/** The tempo of people who think before they write. */
record Pace(double speed) {
    private static final double SHORTEST_SECONDS = 0.8;
    private static final double SPREAD_SECONDS = 2.4;
    private static final double MILLIS = 1_000;
    private static final double REST_SECONDS = 3_600;

    /** Time to think. */
    void think(Random random) {
        pause(SHORTEST_SECONDS + random.nextDouble() * SPREAD_SECONDS);
    }

    void pause(double seconds) {
        try {
            Thread.sleep((long) (seconds * MILLIS / speed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Until interrupted. */
    void rest() {
        while (true) {
            pause(REST_SECONDS);
        }
    }

    /** The simulation was interrupted. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
