package okrworkshop.paper.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A TrueType font with the glyphs of a few characters. Each character gets a glyph of its own, also where the whole font draws two
 * characters alike: a program that reads the text back finds what was written. The same characters give the same bytes.
 */
public final class FontSubset {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int CHECKSUM_OF_ALL = 0xb1b0afba;
    /** Quotes and dots that letters share with ideographs. */
    private static final String SHARED_SIGNS = "\u2018\u2019\u201c\u201d\u2026";

    private static final int MIDDLE_DOT = '\u00b7';
    private static final short WORDS_AND_DISTANCES = 3;

    private FontSubset() {}

    /**
     * Characters that the font lacks are left out.
     *
     * @param latin whether quotes are those of Latin letters, not as broad as ideographs
     */
    public static byte[] of(Typeface face, SortedSet<Integer> characters, boolean latin) {
        int[] present = characters.stream()
                .mapToInt(Integer::intValue)
                .filter(face::has)
                .toArray();
        Outlines outlines = new Outlines(present.length + 2);
        outlines.add(face.metrics(0), face.outline(0));
        for (int character : present) {
            boolean narrow = latin && SHARED_SIGNS.indexOf(character) >= 0;
            int glyph = narrow ? face.narrow(character) : face.glyph(character);
            if (character == MIDDLE_DOT) {
                outlines.add(narrowed(face.metrics(glyph)), moved(face, glyph, present.length + 1));
            } else {
                outlines.add(face.metrics(glyph), face.outline(glyph));
            }
        }
        // What the narrow dot is made of.
        int dot = face.glyph(MIDDLE_DOT);
        outlines.add(face.metrics(dot), face.outline(dot));
        int count = present.length + 2;

        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", face.copy("OS/2"));
        tables.put("cmap", map(present));
        tables.put("glyf", outlines.bytes());
        tables.put("head", with(face.copy("head"), 8, 0));
        tables.put("hhea", with(face.copy("hhea"), 34, (short) count));
        tables.put("hmtx", outlines.metrics());
        tables.put("loca", outlines.places());
        tables.put("maxp", with(face.copy("maxp"), 4, (short) count));
        tables.put("name", face.copy("name"));
        tables.put("post", face.copy("post"));
        tables.put("prep", face.copy("prep"));
        return file(tables);
    }

    /** A third as broad, with the dot in the middle. */
    private static int narrowed(int metrics) {
        int advance = (metrics >>> 16) / 3;
        int side = (short) metrics - (metrics >>> 16) / 3;
        return advance << 16 | side & 0xffff;
    }

    /** A glyph that shows another one further to the left, by a third of its width. */
    private static byte[] moved(Typeface face, int glyph, int shown) {
        short distance = (short) -((face.metrics(glyph) >>> 16) / 3);
        ByteBuffer box = ByteBuffer.wrap(face.outline(glyph));
        return ByteBuffer.allocate(18)
                .putShort((short) -1)
                .putShort((short) (box.getShort(2) + distance))
                .putShort(box.getShort(4))
                .putShort((short) (box.getShort(6) + distance))
                .putShort(box.getShort(8))
                .putShort(WORDS_AND_DISTANCES)
                .putShort((short) shown)
                .putShort(distance)
                .putShort((short) 0)
                .array();
    }

    /** Characters of all planes, one group for each. */
    private static byte[] map(int[] characters) {
        int length = 16 + 12 * characters.length;
        ByteBuffer map = ByteBuffer.allocate(12 + length)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12)
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(characters.length);
        for (int i = 0; i < characters.length; i++) {
            map.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
        }
        return map.array();
    }

    private static byte[] with(byte[] table, int offset, short value) {
        ByteBuffer.wrap(table).putShort(offset, value);
        return table;
    }

    private static byte[] with(byte[] table, int offset, int value) {
        ByteBuffer.wrap(table).putInt(offset, value);
        return table;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int size = 12
                + 16 * tables.size()
                + tables.values().stream()
                        .mapToInt(table -> table.length + 3 & ~3)
                        .sum();
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer file = ByteBuffer.allocate(size)
                .putInt(TRUE_TYPE)
                .putShort((short) tables.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        int offset = 12 + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(offset, content);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(file, offset, content.length))
                    .putInt(offset)
                    .putInt(content.length);
            if (table.getKey().equals("head")) {
                head = offset;
            }
            offset += content.length + 3 & ~3;
        }
        file.putInt(head + 8, CHECKSUM_OF_ALL - sum(file, 0, size));
        return file.array();
    }

    private static int sum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }

    /** Glyphs one after the other. */
    private static final class Outlines {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteBuffer places;
        private final ByteBuffer metrics;

        private Outlines(int count) {
            places = ByteBuffer.allocate(4 * (count + 1)).putInt(0);
            metrics = ByteBuffer.allocate(4 * count);
        }

        private void add(int metric, byte[] outline) {
            bytes.writeBytes(outline);
            bytes.writeBytes(new byte[-bytes.size() & 3]);
            places.putInt(bytes.size());
            metrics.putInt(metric);
        }

        private byte[] bytes() {
            return bytes.toByteArray();
        }

        private byte[] places() {
            return places.array();
        }

        private byte[] metrics() {
            return metrics.array();
        }
    }
}
