package okrworkshop.export.desk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that grows on the disk. The same files give the same bytes; each has a name of its own, whatever the file system. */
final class ZipStream implements Closeable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    ZipStream(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        // Most of what comes is packed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** @return the name that it got */
    String add(String name, byte[] content) throws IOException {
        String own = own(name);
        ZipEntry entry = new ZipEntry(own);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return own;
    }

    /** Some file systems don't tell upper from lower case. */
    private String own(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        String own = name;
        for (int number = 2; !names.add(own.toLowerCase(Locale.ROOT)); number++) {
            own = stem + "-" + number + extension;
        }
        return own;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
