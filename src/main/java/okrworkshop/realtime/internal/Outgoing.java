package okrworkshop.realtime.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An event on its way to sockets, written as JSON at most once, by whoever needs it first, for all of them. Any thread. */
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
        return later(1, weight, writer);
    }

    /** @param events how many it counts as for a reader who is slow, when it stands for several */
    static Outgoing later(int events, int weight, Supplier<String> writer) {
        return new Outgoing(events, weight, writer);
    }

    int events() {
        return events;
    }

    int weight() {
        return weight;
    }

    synchronized String json() {
        Supplier<String> pending = writer;
        if (pending != null) {
            json = pending.get();
            writer = null;
        }
        return json;
    }

    /** A frame with nothing else. */
    synchronized String frame() {
        String made = frame;
        if (made == null) {
            made = "[" + json() + "]";
            frame = made;
        }
        return made;
    }
}
