package okrworkshop.paper.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which glyphs a font has in place of others (table GSUB), one for one. */
final class Substitutions {
    private static final int ONE_FOR_ONE = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer bytes;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    private Substitutions(byte[] file) {
        this.bytes = ByteBuffer.wrap(file);
    }

    /** @param feature four letters, such as {@code pwid} for proportional widths */
    static Map<Integer, Integer> of(byte[] file, int table, String feature) {
        Substitutions found = new Substitutions(file);
        int features = table + found.at(table + 6);
        for (int i = 0; i < found.at(features); i++) {
            int entry = features + 2 + 6 * i;
            if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals(feature)) {
                found.feature(features + found.at(entry + 4), table + found.at(table + 8));
            }
        }
        return Map.copyOf(found.glyphs);
    }

    private void feature(int feature, int lookups) {
        for (int i = 0; i < at(feature + 2); i++) {
            lookup(lookups + at(lookups + 2 + 2 * at(feature + 4 + 2 * i)));
        }
    }

    private void lookup(int lookup) {
        for (int i = 0; i < at(lookup + 4); i++) {
            int table = lookup + at(lookup + 6 + 2 * i);
            if (at(lookup) == ONE_FOR_ONE) {
                substitution(table);
            } else if (at(lookup) == EXTENSION && at(table + 2) == ONE_FOR_ONE) {
                substitution(table + bytes.getInt(table + 4));
            }
        }
    }

    private void substitution(int table) {
        List<Integer> covered = covered(table + at(table + 2));
        boolean byDistance = at(table) == 1;
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            glyphs.put(glyph, byDistance ? glyph + at(table + 4) & 0xffff : at(table + 6 + 2 * i));
        }
    }

    private List<Integer> covered(int table) {
        List<Integer> covered = new ArrayList<>();
        boolean listed = at(table) == 1;
        for (int i = 0; i < at(table + 2); i++) {
            if (listed) {
                covered.add(at(table + 4 + 2 * i));
            } else {
                int range = table + 4 + 6 * i;
                for (int glyph = at(range); glyph <= at(range + 2); glyph++) {
                    covered.add(glyph);
                }
            }
        }
        return covered;
    }

    private int at(int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }
}
