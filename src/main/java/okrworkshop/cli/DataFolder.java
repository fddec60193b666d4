package okrworkshop.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The one folder of an installation, held by this process alone. The lock is the operating system's: it ends with the
 * process, however that ends, so a killed server never leaves a folder that nobody may open.
 */
final class DataFolder implements Closeable {
    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder where needed and takes it.
     *
     * @throws RefusedException {@code start.data-unwritable}, {@code start.data-in-use}
     */
    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            Files.delete(Files.writeString(Files.createTempFile(path, "write", ".probe"), "probe"));
            FileChannel lockFile = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new RefusedException("start.data-in-use", path);
            }
            lockFile.truncate(0);
            lockFile.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, lockFile);
        } catch (IOException unwritable) {
            throw new RefusedException(
                    "start.data-unwritable", path, unwritable.getClass().getSimpleName());
        }
    }

    Path path() {
        return path;
    }

    Path log() {
        return path.resolve("logs").resolve("okr-workshop.log");
    }

    /** Gives the folder free for another instance. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
