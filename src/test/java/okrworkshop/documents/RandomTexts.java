package okrworkshop.documents;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Texts of user-perceived characters, and edits that cut only between them. */
final class RandomTexts {
    private static final List<String> CLUSTERS = List.of(
            "a",
            "b",
            " ",
            "\n",
            "我",
            "们",
            "目标",
            "é",
            "e\u0301",
            "😀",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "🇨🇳",
            "n\u0303\u0323",
            "각");

    private final RandomGenerator random;

    RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    String text(int clusters) {
        var text = new StringBuilder();
        for (int i = 0; i < clusters; i++) {
            text.append(CLUSTERS.get(random.nextInt(CLUSTERS.size())));
        }
        return text.toString();
    }

    /** May change nothing. */
    Delta edit(String text) {
        var edit = new DeltaBuilder();
        List<Integer> cuts = cuts(text);
        for (int i = 0; i < cuts.size(); i++) {
            if (random.nextInt(6) == 0) {
                edit.insert(text(1 + random.nextInt(3)));
            }
            if (i + 1 < cuts.size()) {
                int length = cuts.get(i + 1) - cuts.get(i);
                if (random.nextInt(4) == 0) {
                    edit.remove(length);
                } else {
                    edit.keep(length);
                }
            }
        }
        return edit.build();
    }

    /** The places between two user-perceived characters, both ends included. */
    static List<Integer> cuts(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Integer> cuts = new ArrayList<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            cuts.add(at);
        }
        return cuts;
    }
}
