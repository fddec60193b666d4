package okrworkshop.paper.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font taken apart, as far as smaller fonts are made of it. Radicals (U+2E80 to U+2FDF) are not among its characters:
 * they share their pictures with ideographs, and readers of the files would find 首 written as ⾸.
 */
public final class Typeface {
    static final int FIRST_RADICAL = 0x2e80;
    static final int LAST_RADICAL = 0x2fdf;

    private static final int FORMAT_ALL_PLANES = 12;

    private final byte[] file;
    private final Map<String, Table> tables = new HashMap<>();
    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;
    private final int longMetrics;
    private final Map<Integer, Integer> narrow;

    private Typeface(byte[] file) {
        this.file = file;
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, new Table(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        if (bytes.getShort(table("head").offset() + 50) != 1) {
            throw new IllegalStateException("The font has short places of glyphs");
        }
        longMetrics = Short.toUnsignedInt(bytes.getShort(table("hhea").offset() + 34));
        narrow = Substitutions.of(file, table("GSUB").offset(), "pwid");
        int groups = groups(bytes);
        int length = bytes.getInt(groups - 4);
        starts = new int[length];
        ends = new int[length];
        glyphs = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = bytes.getInt(groups + 12 * i);
            ends[i] = bytes.getInt(groups + 12 * i + 4);
            glyphs[i] = bytes.getInt(groups + 12 * i + 8);
        }
    }

    /** The weights that come with the product; read once. Any thread may call. */
    public static Typeface of(FontFile file) {
        return switch (file) {
            case REGULAR -> Regular.FACE;
            case BOLD -> Bold.FACE;
        };
    }

    /** Whether a character has a picture of its own here. */
    public boolean has(int character) {
        return glyph(character) > 0;
    }

    /** 0 when there is none. */
    int glyph(int character) {
        if (character >= FIRST_RADICAL && character <= LAST_RADICAL) {
            return 0;
        }
        int place = Arrays.binarySearch(starts, character);
        int group = place >= 0 ? place : -place - 2;
        return group >= 0 && character <= ends[group] ? glyphs[group] + character - starts[group] : 0;
    }

    /** As letters have it beside letters, where the usual one is as broad as an ideograph; else the usual one. */
    int narrow(int character) {
        int usual = glyph(character);
        return narrow.getOrDefault(usual, usual);
    }

    /** The outline as it is in the file; empty for spaces. */
    byte[] outline(int glyph) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int places = table("loca").offset();
        int from = bytes.getInt(places + 4 * glyph);
        int to = bytes.getInt(places + 4 * glyph + 4);
        int outlines = table("glyf").offset();
        if (to > from && bytes.getShort(outlines + from) < 0) {
            throw new IllegalStateException("The font has glyphs made of other glyphs");
        }
        return Arrays.copyOfRange(file, outlines + from, outlines + to);
    }

    /** How far the next glyph is, and where this one begins; two numbers of 16 bits. */
    int metrics(int glyph) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int metrics = table("hmtx").offset();
        if (glyph < longMetrics) {
            return bytes.getInt(metrics + 4 * glyph);
        }
        int advance = bytes.getShort(metrics + 4 * (longMetrics - 1));
        int side = bytes.getShort(metrics + 4 * longMetrics + 2 * (glyph - longMetrics));
        return advance << 16 | side & 0xffff;
    }

    /** A copy of a table as it is in the file. */
    byte[] copy(String table) {
        Table place = table(table);
        return Arrays.copyOfRange(file, place.offset(), place.offset() + place.length());
    }

    private Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("The font has no table " + name);
        }
        return table;
    }

    private int groups(ByteBuffer bytes) {
        int map = table("cmap").offset();
        int count = bytes.getShort(map + 2);
        for (int i = 0; i < count; i++) {
            int table = map + bytes.getInt(map + 4 + 8 * i + 4);
            if (bytes.getShort(table) == FORMAT_ALL_PLANES) {
                return table + 16;
            }
        }
        throw new IllegalStateException("The font does not map all planes");
    }

    private record Table(int offset, int length) {}

    private static final class Regular {
        static final Typeface FACE = new Typeface(FontFile.REGULAR.bytes());
    }

    private static final class Bold {
        static final Typeface FACE = new Typeface(FontFile.BOLD.bytes());
    }
}
