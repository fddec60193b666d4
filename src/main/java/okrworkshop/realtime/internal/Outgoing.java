package okrworkshop.realtime.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An event on its way to sockets, written as JSON at most once, by whoever needs it first. */
final class Outgoing {
    private final int weight;
    private @Nullable Supplier<String> writer;
    private String json = "";

    /** @param weight characters, or a guess when nothing is written yet */
    private Outgoing(int weight, @Nullable Supplier<String> writer) {
        this.weight = weight;
        this.writer = writer;
    }

    static Outgoing of(String json) {
        var event = new Outgoing(json.length(), null);
        event.json = json;
        return event;
    }

    static Outgoing later(int weight, Supplier<String> writer) {
        return new Outgoing(weight, writer);
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
}
