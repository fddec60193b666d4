package okrworkshop.documents.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.hsqldb.lib.EventLogInterface;
import org.hsqldb.lib.FileAccess;
import org.hsqldb.lib.FileUtil;
import org.hsqldb.persist.Logger;

/** The files that the embedded database writes, counting every write and flush that fails. */
final class ReportingFiles implements FileAccess {
    private final AtomicLong failures = new AtomicLong();
    private FileAccess files = FileUtil.getFileUtil();

    /** Comes between the database and the files that it opens from now on. */
    void stand(Logger database) {
        files = database.fileAccess instanceof ReportingFiles before ? before.files : database.fileAccess;
        database.fileAccess = this;
    }

    long failures() {
        return failures.get();
    }

    @Override
    public OutputStream openOutputStreamElement(String name) throws IOException {
        return new Reporting(files.openOutputStreamElement(name));
    }

    @Override
    public OutputStream openOutputStreamElementAppend(String name) throws IOException {
        return new Reporting(files.openOutputStreamElementAppend(name));
    }

    @Override
    public FileSync getFileSync(OutputStream stream) throws IOException {
        if (!(stream instanceof Reporting reporting)) {
            return files.getFileSync(stream);
        }
        FileSync real = files.getFileSync(reporting.real());
        return () -> reported(real::sync);
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

    private void reported(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            failures.incrementAndGet();
            throw e;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private final class Reporting extends FilterOutputStream {
        Reporting(OutputStream real) {
            super(real);
        }

        OutputStream real() {
            return out;
        }

        @Override
        public void write(int single) throws IOException {
            reported(() -> out.write(single));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            reported(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            reported(out::flush);
        }
    }
}
