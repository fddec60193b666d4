package okrworkshop.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hsqldb.Session;
import org.hsqldb.jdbc.JDBCConnection;
import org.hsqldb.lib.EventLogInterface;
import org.hsqldb.lib.FileAccess;
import org.hsqldb.lib.FileUtil;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands between an embedded database and its log file: counts and holds the flushes to the disk, knows what they have
 * covered, and can make the disk run full.
 */
public final class WatchedFiles implements FileAccess {
    private static final String LOG = ".log";

    private FileAccess files = FileUtil.getFileUtil();
    private final Semaphore allowed = new Semaphore(Integer.MAX_VALUE / 2);
    private final AtomicInteger flushes = new AtomicInteger();
    private final StringBuffer flushed = new StringBuffer();
    private volatile boolean full;

    private WatchedFiles() {}

    /** Watches the log that the database starts now. */
    private static WatchedFiles under(DataSource database) throws SQLException {
        var watched = new WatchedFiles();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var session = (Session) connection.unwrap(JDBCConnection.class).getSession();
            watched.files = session.getDatabase().logger.fileAccess;
            session.getDatabase().logger.fileAccess = watched;
            statement.execute("CHECKPOINT");
        }
        return watched;
    }

    /** Flushes of the log that have ended. */
    public int flushes() {
        return flushes.get();
    }

    /** Whether the text has been written to the log and flushed. */
    public boolean covers(String text) {
        return flushed.indexOf(text) >= 0;
    }

    public void hold() {
        allowed.drainPermits();
    }

    public boolean flushWaits() {
        return allowed.hasQueuedThreads();
    }

    public void release() {
        allowed.drainPermits();
        allowed.release(Integer.MAX_VALUE / 2);
    }

    /** No space is left: half of what is written gets through. */
    public void runFull() {
        full = true;
    }

    public void makeSpace() {
        full = false;
    }

    @Override
    public OutputStream openOutputStreamElement(String name) throws IOException {
        return watch(name, files.openOutputStreamElement(name));
    }

    @Override
    public OutputStream openOutputStreamElementAppend(String name) throws IOException {
        return watch(name, files.openOutputStreamElementAppend(name));
    }

    private OutputStream watch(String name, OutputStream real) {
        return name.contains(LOG) ? new WatchedLog(real) : new LimitedFile(real);
    }

    @Override
    public FileSync getFileSync(OutputStream stream) throws IOException {
        return stream instanceof LimitedFile file
                ? file.watching(files.getFileSync(file.real()))
                : files.getFileSync(stream);
    }

    @Override
    public InputStream openInputStreamElement(String name) throws IOException {
        return files.openInputStreamElement(name);
    }

    @Override
    public boolean isStreamElement(String name) {
        return files.isStreamElement(name);
    }

    @Override
    public void createParentDirs(String name) {
        files.createParentDirs(name);
    }

    @Override
    public boolean removeElement(String name) {
        return files.removeElement(name);
    }

    @Override
    public boolean renameElement(String from, String to) {
        return files.renameElement(from, to);
    }

    @Override
    public boolean renameElementOrCopy(String from, String to, EventLogInterface log) {
        return files.renameElementOrCopy(from, to, log);
    }

    private class LimitedFile extends FilterOutputStream {
        LimitedFile(OutputStream real) {
            super(real);
        }

        OutputStream real() {
            return out;
        }

        FileSync watching(FileSync real) {
            return real;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (full) {
                out.write(bytes, from, length / 2);
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }

    private final class WatchedLog extends LimitedFile {
        private final StringBuilder written = new StringBuilder();

        WatchedLog(OutputStream real) {
            super(real);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            written.append(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
        }

        @Override
        FileSync watching(FileSync real) {
            return () -> {
                allowed.acquireUninterruptibly();
                real.sync();
                flushed.append(written);
                written.setLength(0);
                flushes.incrementAndGet();
            };
        }
    }

    /** Watches an application's database from before anybody else uses it. */
    public static final class Installed implements BeanPostProcessor {
        private WatchedFiles files = new WatchedFiles();

        public WatchedFiles files() {
            return files;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource database) {
                try {
                    files = under(database);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return bean;
        }
    }
}
