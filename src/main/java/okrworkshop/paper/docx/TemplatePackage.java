package okrworkshop.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okrworkshop.shared.RefusedException;

/** Unpacks a template under watch. Nothing that it says of itself is believed. */
final class TemplatePackage {
    private static final int ENTRIES = 800;
    private static final int UNPACKED = 30_000_000;

    /** Bytes of all texts: as trees they need many times as much. */
    private static final int XML = 8_000_000;

    /** How many times larger a file may become, beyond the first million bytes. */
    private static final int RATIO = 100;

    private static final int FREE = 1_000_000;
    private static final int BUFFER = 16_384;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    private final int packed;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long xml;
    private int entries;

    private TemplatePackage(int packed) {
        this.packed = packed;
    }

    /**
     * @return the parts by name, in their order
     * @throws RefusedException {@code letterhead.not-word}, {@code letterhead.unpacks}
     */
    static Map<String, byte[]> unpack(byte[] bytes) {
        if (bytes.length < SIGNATURE.length || !Arrays.equals(Arrays.copyOf(bytes, SIGNATURE.length), SIGNATURE)) {
            throw new RefusedException("letterhead.not-word");
        }
        TemplatePackage unpacking = new TemplatePackage(bytes.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacking.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedException("letterhead.not-word");
        }
        return unpacking.parts;
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException {
        entries++;
        if (entries > ENTRIES) {
            throw new RefusedException("letterhead.unpacks");
        }
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        // Names that differ in case only are one part for Word.
        if (!wellFormed(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new RefusedException("letterhead.not-word");
        }
        parts.put(name, content(in, markup(name)));
    }

    private static boolean wellFormed(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && name.indexOf(':') < 0
                && Arrays.stream(name.split("/", -1))
                        .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    static boolean markup(String name) {
        String extension = extension(name);
        return extension.equals("xml") || extension.equals("rels") || extension.equals("svg");
    }

    static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private byte[] content(ZipInputStream in, boolean text) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            xml += text ? read : 0;
            if (unpacked > UNPACKED || xml > XML || unpacked > FREE + (long) packed * RATIO) {
                throw new RefusedException("letterhead.unpacks");
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }
}
