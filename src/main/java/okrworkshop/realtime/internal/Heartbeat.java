package okrworkshop.realtime.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that happens by time: presence goes out, pings go out, dead connections go. */
final class Heartbeat implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final int PRESENCE_MILLIS = 250;

    private final Hub hub;
    private final DocumentFeed feed;
    private final Presence presence;
    private final Events events;
    private final Clock clock;
    private final RealtimeSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("realtime-heartbeat").daemon().factory());

    Heartbeat(Hub hub, DocumentFeed feed, Presence presence, Events events, Clock clock, RealtimeSettings settings) {
        this.hub = hub;
        this.feed = feed;
        this.presence = presence;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
    }

    void start() {
        every(Duration.ofMillis(PRESENCE_MILLIS), this::tellPresence);
        every(settings.pingEvery(), () -> hub.connections().forEach(Connection::ping));
        every(Duration.ofSeconds(1), this::dropDead);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void tellPresence() {
        presence.flush((document, who) -> {
            Outgoing event = events.presence(document, who);
            feed.followers(document).forEach(reader -> reader.connection().sendPresence(document, event));
        });
    }

    private void dropDead() {
        Instant now = clock.instant();
        for (Connection connection : hub.connections()) {
            if (connection.lastHeard().plus(settings.silence()).isBefore(now)) {
                connection.close(CloseCode.TOO_SLOW);
            } else if (connection.viewer().isEmpty()
                    && connection.since().plus(settings.hello()).isBefore(now)) {
                connection.close(CloseCode.BAD_FRAMES);
            }
        }
    }

    /** A task that throws would never run again. */
    private void every(Duration time, Runnable task) {
        var unused = timer.scheduleAtFixedRate(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        log.error("The heartbeat stumbled", e);
                    }
                },
                time.toMillis(),
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
