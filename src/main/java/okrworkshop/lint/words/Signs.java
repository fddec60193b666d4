package okrworkshop.lint.words;

import java.util.BitSet;

/** A set of characters of the basic plane. Immutable, and much quicker to ask than a character class with Han characters. */
public final class Signs {
    private final BitSet signs = new BitSet();

    private Signs(String members) {
        for (int i = 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            signs.set(members.charAt(i), members.charAt(range ? i + 2 : i) + 1);
            i += range ? 2 : 0;
        }
    }

    /** @param members characters, or ranges such as {@code 0-9}; a hyphen of its own stands at the end */
    public static Signs of(String members) {
        return new Signs(members);
    }

    public boolean has(char sign) {
        return signs.get(sign);
    }
}
