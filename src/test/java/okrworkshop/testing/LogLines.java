package okrworkshop.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What the server writes to its log, from warnings on, between opening and closing. */
public final class LogLines implements AutoCloseable {
    private final Queue<ILoggingEvent> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent line) {
            if (line.getLevel().isGreaterOrEqual(Level.WARN)) {
                lines.add(line);
            }
        }
    };

    public LogLines() {
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    public List<String> all() {
        return lines.stream()
                .map(line -> line.getLevel() + " " + line.getLoggerName() + ": " + line.getFormattedMessage())
                .toList();
    }

    /** Lines of the product itself. */
    public List<String> ours() {
        return all().stream().filter(line -> line.contains(" okrworkshop.")).toList();
    }

    @Override
    public void close() {
        root.detachAppender(appender);
    }
}
