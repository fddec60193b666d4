package okrworkshop.documents.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Delta;
import okrworkshop.shared.RefusedException;

/** The latest changes of texts since the document was loaded, so that edits can be moved over what they lack (T2, T3). */
final class TextMemory {
    /** Changes of one field. */
    static final int CHANGES = 256;

    /** Fields; the ones that were not changed for the longest time are forgotten. */
    private static final int FIELDS = 512;

    private final Map<Field, Deque<Change>> fields = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Field, Long> forgotten = new LinkedHashMap<>();
    private long forgottenEverywhere;

    /** @param sequence of the state that was loaded; what came before it is not known */
    TextMemory(long sequence) {
        this.forgottenEverywhere = sequence;
    }

    void add(CardId card, String name, Change change) {
        var field = new Field(card, name);
        Deque<Change> changes = fields.computeIfAbsent(field, key -> new ArrayDeque<>());
        changes.addLast(change);
        if (changes.size() > CHANGES) {
            forgotten.put(field, changes.removeFirst().sequence());
        }
        if (fields.size() > FIELDS) {
            forgetEldest();
        }
    }

    /**
     * The changes of the field after the base, oldest first.
     *
     * @throws RefusedException {@code text.base} when some of them are forgotten, or one is the tab's own
     */
    List<Change> after(CardId card, String name, long base, Tab tab) {
        var field = new Field(card, name);
        if (base < forgottenEverywhere || base < forgotten.getOrDefault(field, 0L)) {
            throw new RefusedException("text.base");
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : fields.getOrDefault(field, new ArrayDeque<>())) {
            if (change.sequence() > base) {
                if (change.tab().equals(tab)) {
                    throw new RefusedException("text.base");
                }
                changes.add(change);
            }
        }
        return changes;
    }

    private void forgetEldest() {
        var eldest = fields.entrySet().iterator();
        var entry = eldest.next();
        forgottenEverywhere =
                Math.max(forgottenEverywhere, entry.getValue().getLast().sequence());
        eldest.remove();
        forgotten.remove(entry.getKey());
    }

    /**
     * @param inverse leads back to the text before
     * @param tab whose change it was
     */
    record Change(long sequence, Delta delta, Delta inverse, Tab tab) {}

    private record Field(CardId card, String name) {}
}
