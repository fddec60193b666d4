package okrworkshop.realtime.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that happens by time: presence goes out, pings go out, dead connections go. */
final class Heartbeat implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final int NEWS_MILLIS = 250;

    private final Hub hub;
    private final DocumentFeed feed;
    private final Presence presence;
    private final HiddenNews hidden;
    private final Documents documents;
    private final Events events;
    private final Clock clock;
    private final RealtimeSettings settings;
    private final ScheduledExecutorService timer = thread("realtime-heartbeat");
    /** Asks documents, which may have to wait; pings must not. */
    private final ScheduledExecutorService news = thread("realtime-news");

    Heartbeat(
            Hub hub,
            DocumentFeed feed,
            Presence presence,
            HiddenNews hidden,
            Documents documents,
            Events events,
            Clock clock,
            RealtimeSettings settings) {
        this.hub = hub;
        this.feed = feed;
        this.presence = presence;
        this.hidden = hidden;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
    }

    void start() {
        every(news, Duration.ofMillis(NEWS_MILLIS), this::tellPresence);
        every(news, Duration.ofMillis(NEWS_MILLIS), () -> hidden.flush(this::tellHidden));
        every(timer, settings.pingEvery(), () -> hub.connections().forEach(Connection::ping));
        every(timer, Duration.ofSeconds(1), this::dropDead);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        news.shutdownNow();
    }

    private void tellPresence() {
        presence.flush((document, who) -> {
            Outgoing event = events.presence(document, shown(document, who));
            feed.followers(document).forEach(reader -> reader.connection().sendPresence(document, event));
        });
    }

    /** A hidden or anonymous card would be given away by the person who is in it (rule S7). */
    private List<Events.Present> shown(DocumentId document, List<Events.Present> who) {
        if (who.stream().allMatch(person -> person.card() == null)) {
            return who;
        }
        DocumentView open = documents.read(document);
        return who.stream()
                .map(person -> isOpen(open, person.card()) ? person : person.somewhere())
                .toList();
    }

    private static boolean isOpen(DocumentView open, @Nullable String card) {
        return card == null
                || open.card(new CardId(card))
                        .filter(known -> !known.anonymous())
                        .isPresent();
    }

    private void tellHidden(DocumentId document, boolean revealed) {
        Collection<Subscription> readers = feed.followers(document);
        if (readers.isEmpty()) {
            return;
        }
        List<HiddenCounts.Hidden> counts = HiddenCounts.of(documents.readWhole(document));
        if (revealed || !counts.isEmpty()) {
            Outgoing event = events.hidden(document, counts);
            readers.forEach(reader -> reader.connection().send(event));
        }
    }

    private void dropDead() {
        Instant now = clock.instant();
        for (Connection connection : hub.connections()) {
            if (connection.lastHeard().isAfter(now)) {
                // The clock was set back.
                connection.heard(now);
            }
            if (connection.lastHeard().plus(settings.silence()).isBefore(now)) {
                connection.close(CloseCode.TOO_SLOW);
            } else if (connection.viewer().isEmpty()
                    && connection.since().plus(settings.hello()).isBefore(now)) {
                connection.close(CloseCode.BAD_FRAMES);
            }
        }
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** A task that throws would never run again. */
    private static void every(ScheduledExecutorService timer, Duration time, Runnable task) {
        var unused = timer.scheduleAtFixedRate(
                () -> {
                    try {
                        task.run();
                    } catch (RefusedException e) {
                        log.debug("The documents are busy: {}", e.refusal().code());
                    } catch (RuntimeException e) {
                        log.error("The heartbeat stumbled", e);
                    }
                },
                time.toMillis(),
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
