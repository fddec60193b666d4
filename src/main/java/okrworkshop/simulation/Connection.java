package okrworkshop.simulation;

import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connection of a participant: puts frames together and tells when it is gone. */
final class Connection implements WebSocket.Listener {
    static final Connection NONE = new Connection(frame -> {}, connection -> {});

    private final StringBuilder frame = new StringBuilder();
    private final Consumer<String> received;
    private final Consumer<Connection> lost;
    private volatile Optional<WebSocket> socket = Optional.empty();

    Connection(Consumer<String> received, Consumer<Connection> lost) {
        this.received = received;
        this.lost = lost;
    }

    void opened(WebSocket opened) {
        socket = Optional.of(opened);
    }

    Optional<WebSocket> socket() {
        return socket;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            String whole = frame.toString();
            frame.setLength(0);
            received.accept(whole);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost.accept(this);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        lost.accept(this);
    }
}
