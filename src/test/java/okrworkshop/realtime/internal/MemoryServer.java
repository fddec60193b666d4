package okrworkshop.realtime.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.DatabaseFaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * The real engine and the real socket's machinery without a network, one life after the other on one database. The engine
 * stands still while frames are delivered and then takes all of them at once, so that a run depends on its seed alone.
 */
final class MemoryServer implements AutoCloseable {
    private static final Map<String, Object> SETTINGS =
            Map.of("okr.realtime.frames-per-second", "1000000", "okr.realtime.frame-burst", "1000000");

    final DatabaseFaults faults;
    final TestRoom room = new TestRoom();
    private AnnotationConfigApplicationContext context;
    private Documents documents;
    private WebSocketHandler handler;
    private CountDownLatch released = new CountDownLatch(0);

    MemoryServer(DataSource database) throws Exception {
        faults = new DatabaseFaults(database);
        start();
    }

    Documents documents() {
        return documents;
    }

    MemorySocket connects(Identity person) throws Exception {
        var socket = new MemorySocket(person);
        handler.afterConnectionEstablished(socket);
        return socket;
    }

    void hears(MemorySocket socket, String frame) throws Exception {
        handler.handleMessage(socket, new TextMessage(frame));
    }

    void loses(MemorySocket socket) throws Exception {
        handler.afterConnectionClosed(socket, CloseStatus.NO_CLOSE_FRAME);
    }

    /** Stops the engine between two commits. */
    void standsStill(DocumentId document) throws InterruptedException {
        var still = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        released = go;
        documents.open(document, 0, opening -> {
            still.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await(still);
    }

    /** Lets the engine take everything that waits, and waits until it and the sockets' writers are done. */
    void works(DocumentId document) throws InterruptedException {
        released.countDown();
        var done = new CountDownLatch(1);
        documents.open(document, 0, opening -> done.countDown());
        await(done);
    }

    /** Ends this life, after what the engine still takes, and begins the next. */
    void restarts() throws Exception {
        released.countDown();
        context.close();
        faults.set(DatabaseFaults.Fault.NONE);
        start();
    }

    @Override
    public void close() {
        released.countDown();
        context.close();
    }

    private void start() throws Exception {
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", SETTINGS));
        context.registerBean("dataSource", DataSource.class, () -> faults);
        context.registerBean("clock", Clock.class, Clock::systemUTC);
        context.registerBean("room", TestRoom.class, () -> room);
        context.registerBean("realtimeWriters", Writers.class, () -> new Writers(new AtOnce()));
        context.register(
                Class.forName("okrworkshop.documents.internal.DocumentsConfiguration"), RealtimeConfiguration.class);
        context.refresh();
        context.getBean(Heartbeat.class).close();
        documents = context.getBean(Documents.class);
        var mapping = context.getBean("webSocketHandlerMapping", SimpleUrlHandlerMapping.class);
        handler = ((WebSocketHttpRequestHandler)
                        requireNonNull(mapping.getUrlMap().get("/ws")))
                .getWebSocketHandler();
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the engine stands still");
        }
    }

    /** Writes on the thread that has something to send. */
    private static final class AtOnce extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
