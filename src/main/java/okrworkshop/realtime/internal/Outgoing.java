package okrworkshop.realtime.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One or several events on their way to sockets, written as JSON at most once, by whoever needs them first, for all
 * sockets that send them. Any thread.
 */
final class Outgoing {
    private final int events;
    private final int weight;
    private @Nullable Supplier<String> writer;
    private String json = "";
    private @Nullable String frame;

    /** @param weight characters, or a guess when nothing is written yet */
    private Outgoing(int events, int weight, @Nullable Supplier<String> writer) {
        this.events = events;
        this.weight = weight;
        this.writer = writer;
    }

    static Outgoing of(String json) {
        var event = new Outgoing(1, json.length(), null);
        event.json = json;
        return event;
    }

    static Outgoing later(int weight, Supplier<String> writer) {
        return new Outgoing(1, weight, writer);
    }

    /** Events that follow each other at every reader who gets them: their frame is the same too. */
    static Outgoing all(List<Outgoing> events) {
        if (events.size() == 1) {
            return events.getFirst();
        }
        return new Outgoing(
                events.stream().mapToInt(Outgoing::events).sum(),
                events.stream().mapToInt(Outgoing::weight).sum(),
                () -> events.stream().map(Outgoing::json).collect(Collectors.joining(",")));
    }

    int events() {
        return events;
    }

    int weight() {
        return weight;
    }

    /** The events with commas between them. */
    synchronized String json() {
        Supplier<String> pending = writer;
        if (pending != null) {
            json = pending.get();
            writer = null;
        }
        return json;
    }

    /** The events as a frame of their own. */
    synchronized String frame() {
        String made = frame;
        if (made == null) {
            made = "[" + json() + "]";
            frame = made;
        }
        return made;
    }
}
