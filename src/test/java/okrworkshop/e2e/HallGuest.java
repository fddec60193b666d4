package okrworkshop.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the many in a full hall: comes in by the join page as a phone does, stays on the room's page, and is on the
 * board's socket. Writes when told to, one change at a time, and notes when the others' words and the room's moves arrive.
 */
final class HallGuest implements WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern DOCUMENT = Pattern.compile("\"doc\":\"([^\"]+)\"");
    private static final Pattern SEQUENCE = Pattern.compile("\"seq\":(\\d+)");
    private static final Pattern PLACE = Pattern.compile("\"phase\":\"running\",\"at\":(\\d+)");
    private static final Pattern WRITTEN = Pattern.compile("~(\\d{18})~");
    private static final String BEGINNING = "Somebody in the hall has a thought of usual length and writes it down ";
    private static final int CHANGES_OF_A_CARD = 12;

    private final HttpClient sockets;
    private final URI server;
    private final FlowTab tab;
    private final String name;
    private final HallTimes times;
    private final StringBuilder frame = new StringBuilder();
    private final CompletableFuture<Void> atBoard = new CompletableFuture<>();
    private String document = "";
    private volatile WebSocket socket;
    private long sequence;
    private int place = -1;
    private int changes;
    private long sentAt;

    /**
     * @param pages carries the requests for pages and files
     * @param sockets makes a connection of its own for each socket, as browsers do
     */
    HallGuest(HttpClient pages, HttpClient sockets, URI server, String name, HallTimes times) {
        this.sockets = sockets;
        this.server = server;
        this.tab = new FlowTab(pages, server);
        this.name = name;
        this.times = times;
    }

    /**
     * Page, name, button, room, socket, board. Returns when the board has been received.
     *
     * @param files what the browser fetches with the page, from the server's root
     */
    void comeIn(String code, List<String> files) throws Exception {
        tab.open("/join/" + code, files);
        tab.fillAndPress(
                tab.element(one -> one.is("vaadin-text-field")),
                name,
                tab.element(one -> one.is("vaadin-button") && one.has("theme", "primary")));
        tab.element(one -> one.is("a") && one.has("href", "w/" + code));
        tab.open("/w/" + code, List.of());
        socket = sockets.newWebSocketBuilder()
                .header("Cookie", tab.cookies())
                .header("Origin", server.toString())
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(server.toString().replaceFirst("^http", "ws") + "/ws?workshop=" + code), this)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        send("{\"t\":\"hello\",\"v\":2,\"client\":\"hall\",\"lang\":\"en\"}");
        atBoard.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    long bytes() {
        return tab.bytes();
    }

    /** One change of a card of one's own; a new card every minute or so. Silent while the last one is unanswered. */
    synchronized void write() {
        if (sentAt != 0) {
            times.late();
            return;
        }
        sentAt = System.nanoTime();
        String card = "h-" + name.replace(' ', '-') + "-" + changes / CHANGES_OF_A_CARD;
        String mark = String.format("~%018d~", sentAt);
        String operation = changes % CHANGES_OF_A_CARD == 0
                ? "{\"k\":\"create\",\"card\":\"" + card + "\",\"kind\":\"expectation\",\"step\":\"expectations\","
                        + "\"place\":\"expectations\",\"order\":\"V\",\"fields\":{\"text\":\"" + BEGINNING + mark
                        + "\"},\"links\":[]}"
                : "{\"k\":\"edit\",\"card\":\"" + card + "\",\"field\":\"text\",\"base\":" + sequence + ",\"delta\":["
                        + BEGINNING.length() + ",\"" + mark + "\"," + -mark.length() + "]}";
        changes++;
        send("{\"t\":\"op\",\"d\":\"" + document + "\",\"id\":\"" + name.replace(' ', '-') + "." + changes
                + "\",\"op\":" + operation + "}");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            String whole = frame.toString();
            frame.setLength(0);
            received(whole, System.nanoTime());
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        times.lost(name + " closed with " + status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        times.lost(name + ": " + failure);
    }

    private synchronized void received(String events, long now) {
        if (events.contains("\"t\":\"room\"")) {
            Matcher at = PLACE.matcher(events);
            if (at.find() && Integer.parseInt(at.group(1)) != place) {
                place = Integer.parseInt(at.group(1));
                times.moved(place, now);
            }
            Matcher own = DOCUMENT.matcher(events);
            if (document.isEmpty() && own.find()) {
                document = own.group(1);
                send("{\"t\":\"open\",\"d\":\"" + document + "\",\"since\":0}");
            }
        }
        boolean board = events.contains("\"t\":\"doc\"");
        if (!board) {
            Matcher written = WRITTEN.matcher(events);
            while (written.find()) {
                times.seen(now - Long.parseLong(written.group(1)));
            }
        }
        if (board || events.contains("\"t\":\"op\"") || events.contains("\"t\":\"ack\"")) {
            Matcher number = SEQUENCE.matcher(events);
            while (number.find()) {
                sequence = Math.max(sequence, Long.parseLong(number.group(1)));
            }
        }
        if (events.contains("\"t\":\"ack\"") && sentAt != 0) {
            times.saved(now - sentAt);
            sentAt = 0;
        }
        if (events.contains("\"t\":\"nack\"") || events.contains("\"t\":\"error\"")) {
            times.refused(events);
            sentAt = 0;
        }
        if (board) {
            atBoard.complete(null);
        }
    }

    /** The JDK's socket refuses a second frame before the first has left; a guest never has two on their way. */
    private void send(String text) {
        WebSocket open = socket;
        if (open != null) {
            open.sendText(text, true).join();
        }
    }
}
