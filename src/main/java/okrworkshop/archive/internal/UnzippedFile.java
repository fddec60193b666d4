package okrworkshop.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import okrworkshop.archive.Archives;
import okrworkshop.shared.RefusedException;

/** A zip file of a stranger: every entry has been unpacked once, counted and thrown away before anything of it is looked at. */
final class UnzippedFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,40}/)?[a-z0-9-]{1,40}\\.(json|yaml)");

    private final ZipFile zip;
    private final Map<String, Manifest.Part> measured = new LinkedHashMap<>();

    private UnzippedFile(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws RefusedException {@code archive.not-zip}, {@code archive.too-large}, {@code archive.names} */
    static UnzippedFile open(Path path) {
        try {
            if (Files.size(path) > Archives.FILE) {
                throw tooLarge();
            }
            UnzippedFile file = new UnzippedFile(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
            try {
                file.measure();
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("archive.not-zip");
        }
    }

    private void measure() throws IOException {
        if (zip.size() > Limits.ENTRIES) {
            throw tooLarge();
        }
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (!NAME.matcher(name).matches() || entry.isDirectory() || measured.containsKey(name)) {
                throw new RefusedException("archive.names");
            }
            Sha256 sum = new Sha256();
            long size = 0;
            byte[] buffer = new byte[16 * 1024];
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    total += read;
                    if (size > Limits.PART || total > Limits.UNPACKED || squeezed(size, entry.getCompressedSize())) {
                        throw tooLarge();
                    }
                    sum.add(buffer, read);
                }
            } catch (ZipException e) {
                throw new RefusedException("archive.damaged", name);
            } catch (java.io.EOFException e) {
                throw new RefusedException("archive.damaged", name);
            }
            measured.put(name, new Manifest.Part(name, size, sum.hex()));
        }
    }

    private static boolean squeezed(long size, long compressed) {
        return size > Limits.RATIO_FROM && size > compressed * Limits.RATIO;
    }

    private static RefusedException tooLarge() {
        return new RefusedException("archive.too-large", Archives.FILE / 1024 / 1024);
    }

    Set<String> names() {
        return measured.keySet();
    }

    Optional<Manifest.Part> measured(String name) {
        return Optional.ofNullable(measured.get(name));
    }

    /** @throws RefusedException {@code archive.missing}, {@code archive.damaged} (part) */
    byte[] content(String name) {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new RefusedException("archive.missing", name));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) Limits.PART);
            if (!measured(name)
                    .filter(part -> part.sha256().equals(Sha256.of(content)))
                    .isPresent()) {
                throw new RefusedException("archive.damaged", name);
            }
            return content;
        } catch (IOException e) {
            throw new RefusedException("archive.damaged", name);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
