package okrworkshop.okr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Numbers in place of people's names, also inside texts. The same names in the same order give the same numbers. Pure, any thread
 * may call.
 *
 * <p>A name is found whole, whatever the case, the width of its letters and the blanks between ideographs; between ideographs it
 * needs no blank around it, between letters it is a word of its own. A name of one character counts only where it stands alone
 * between commas and the like, one without letters only as a whole text. Nicknames and parts of names are not known.
 */
public final class Pseudonyms {
    /** Leaves all names. */
    public static final Pseudonyms NONE = new Pseudonyms(List.of());

    private final Map<Integer, List<SoughtName>> byFirst = new HashMap<>();

    private Pseudonyms(List<SoughtName> names) {
        names.forEach(name -> byFirst.computeIfAbsent(name.first(), first -> new ArrayList<>())
                .add(name));
        byFirst.values()
                .forEach(same -> same.sort(Comparator.comparing(SoughtName::length, Comparator.reverseOrder())));
    }

    /**
     * @param names in a lasting order; of names that are the same to people the first one's number counts, blank ones are nobody's
     * @param word what stands for the name with the number, from 1
     */
    public static Pseudonyms of(List<String> names, IntFunction<String> word) {
        List<SoughtName> sought = new ArrayList<>();
        Set<List<Integer>> known = new HashSet<>();
        for (int index = 0; index < names.size(); index++) {
            List<Integer> letters = FoldedText.letters(names.get(index));
            if (!letters.isEmpty() && known.add(letters)) {
                sought.add(new SoughtName(letters, word.apply(index + 1)));
            }
        }
        return sought.isEmpty() ? NONE : new Pseudonyms(sought);
    }

    /** The text with a number for each name in it; longer names go before shorter ones. */
    public String in(String text) {
        if (byFirst.isEmpty() || text.isEmpty()) {
            return text;
        }
        FoldedText folded = new FoldedText(text);
        StringBuilder out = new StringBuilder();
        int told = 0;
        int at = 0;
        while (at < folded.length()) {
            Optional<SoughtName.Found> found = at(folded, at);
            if (found.isPresent()) {
                out.append(text, told, folded.offset(at)).append(found.get().word());
                at = found.get().end();
                told = folded.offset(at);
            } else {
                at++;
            }
        }
        return told == 0 ? text : out.append(text, told, text.length()).toString();
    }

    /** The draft with a number for each name in what people wrote. */
    public DraftOkr in(DraftOkr draft) {
        return this == NONE ? draft : new NamelessDraft(this).of(draft);
    }

    /** The objective with its key results, like {@link #in(DraftOkr)}. */
    public DraftOkr.Objective in(DraftOkr.Objective objective) {
        return this == NONE ? objective : new NamelessDraft(this).objective(objective);
    }

    /** The key result with its tasks, like {@link #in(DraftOkr)}. */
    public DraftOkr.KeyResult in(DraftOkr.KeyResult keyResult) {
        return this == NONE ? keyResult : new NamelessDraft(this).keyResult(keyResult);
    }

    /** The task, like {@link #in(DraftOkr)}. */
    public DraftOkr.Task in(DraftOkr.Task task) {
        return this == NONE ? task : new NamelessDraft(this).task(task);
    }

    private Optional<SoughtName.Found> at(FoldedText text, int at) {
        for (SoughtName name : byFirst.getOrDefault(text.letter(at), List.of())) {
            Optional<SoughtName.Found> found = name.at(text, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
