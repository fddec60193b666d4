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

    private FontSubset() {}

    /** Characters that the font lacks are left out. */
    public static byte[] of(Typeface face, SortedSet<Integer> characters) {
        int[] present = characters.stream()
                .mapToInt(Integer::intValue)
                .filter(face::has)
                .toArray();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (present.length + 2));
        ByteBuffer metrics = ByteBuffer.allocate(4 * (present.length + 1));
        for (int i = 0; i <= present.length; i++) {
            int glyph = i == 0 ? 0 : face.glyph(present[i - 1]);
            places.putInt(outlines.size());
            metrics.putInt(face.metrics(glyph));
            outlines.writeBytes(face.outline(glyph));
            outlines.writeBytes(new byte[-outlines.size() & 3]);
        }
        places.putInt(outlines.size());

        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", face.copy("OS/2"));
        tables.put("cmap", map(present));
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", with(face.copy("head"), 8, 0));
        tables.put("hhea", with(face.copy("hhea"), 34, (short) (present.length + 1)));
        tables.put("hmtx", metrics.array());
        tables.put("loca", places.array());
        tables.put("maxp", with(face.copy("maxp"), 4, (short) (present.length + 1)));
        tables.put("name", face.copy("name"));
        tables.put("post", face.copy("post"));
        tables.put("prep", face.copy("prep"));
        return file(tables);
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
}
