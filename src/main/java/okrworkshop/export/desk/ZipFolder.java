package okrworkshop.export.desk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where zips lie that somebody may fetch. Whatever was left by a server that stopped is deleted. */
final class ZipFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ZipFolder.class);

    private final Path folder;

    ZipFolder(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.zip")) {
                left.forEach(ZipFolder::delete);
            } catch (IOException unreadable) {
                LOG.warn("Old bundles could not be looked for: {}", unreadable.toString());
            }
        }
    }

    /** A file that isn't there yet. */
    Path file(UUID bundle) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(bundle + ".zip");
    }

    /** On some systems nobody can delete what is being read: then it goes with the next start. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            LOG.warn("A bundle could not be deleted: {}", inUse.toString());
        }
    }
}
