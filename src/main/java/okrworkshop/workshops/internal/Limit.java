package okrworkshop.workshops.internal;

import java.time.Duration;

/** Sizes of a workshop, enforced when it is made or changed. */
final class Limit {
    static final int TITLE = 120;
    static final int PARENT = 10_000;
    static final int GROUPS = 100;
    static final int SMALLEST_GROUP = 2;
    static final int LARGEST_GROUP = 60;
    static final Duration TIMER = Duration.ofHours(24);

    private Limit() {}
}
