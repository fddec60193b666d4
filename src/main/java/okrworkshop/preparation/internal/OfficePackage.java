package okrworkshop.preparation.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import okrworkshop.shared.RefusedException;

/**
 * A word or spreadsheet file that was unpacked once under watch and packed anew: what comes after it finds only what was
 * counted here, whatever the file's own list of contents claims.
 */
record OfficePackage(Kind kind, byte[] packed) {
    /** Bytes of everything in it. */
    static final int UNPACKED = 60_000_000;

    /** Bytes of its texts and tables: readers hold several times as much in memory. */
    static final int XML = 25_000_000;

    private static final int ENTRIES = 3_000;
    private static final int BUFFER = 16_384;

    /** What is in it. */
    enum Kind {
        DOCUMENT,
        SHEETS
    }

    /** @throws RefusedException {@code material.unpacks}, {@code material.macros}, {@code material.unreadable} */
    static OfficePackage of(byte[] bytes) throws IOException {
        var run = new Run();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                run.take(entry, in);
            }
        } catch (IllegalArgumentException malformedName) {
            throw new RefusedException("material.unreadable");
        }
        return run.end();
    }

    private static final class Run {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream out = new ZipOutputStream(bytes);
        private final Set<String> names = new HashSet<>();
        private long unpacked;
        private long xml;
        private int entries;

        Run() {
            out.setLevel(Deflater.BEST_SPEED);
        }

        void take(ZipEntry entry, ZipInputStream in) throws IOException {
            String name = entry.getName();
            if (++entries > ENTRIES) {
                throw new RefusedException("material.unpacks");
            }
            if (name.toLowerCase(Locale.ROOT).contains("vbaproject")) {
                throw new RefusedException("material.macros");
            }
            if (entry.isDirectory() || !names.add(name)) {
                return;
            }
            byte[] content = content(in, !name.contains("/media/"));
            if (name.equals("[Content_Types].xml") && text(content).contains("macroEnabled")) {
                throw new RefusedException("material.macros");
            }
            if (markup(name) && text(content).contains("<!DOCTYPE")) {
                throw new RefusedException("material.unreadable");
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }

        private byte[] content(ZipInputStream in, boolean text) throws IOException {
            var content = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                xml += text ? read : 0;
                if (unpacked > UNPACKED || xml > XML) {
                    throw new RefusedException("material.unpacks");
                }
                content.write(buffer, 0, read);
            }
            return content.toByteArray();
        }

        OfficePackage end() throws IOException {
            out.close();
            if (names.contains("word/document.xml")) {
                return new OfficePackage(Kind.DOCUMENT, bytes.toByteArray());
            }
            if (names.contains("xl/workbook.xml")) {
                return new OfficePackage(Kind.SHEETS, bytes.toByteArray());
            }
            throw new RefusedException("material.unreadable");
        }

        private static boolean markup(String name) {
            return name.endsWith(".xml") || name.endsWith(".rels");
        }

        private static String text(byte[] content) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
