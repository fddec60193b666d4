package okrworkshop.documents;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Delta.Insert;
import okrworkshop.documents.Delta.Keep;
import okrworkshop.documents.Delta.Part;
import okrworkshop.documents.Delta.Remove;

/** Puts parts one behind the other and brings them into the one form: neighbours joined, insertions before removals. */
final class DeltaBuilder {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int kept;
    private int removed;

    DeltaBuilder keep(int length) {
        if (length > 0) {
            endChange();
            kept += length;
        }
        return this;
    }

    DeltaBuilder remove(int length) {
        removed += length;
        return this;
    }

    DeltaBuilder insert(String text) {
        inserted.append(text);
        return this;
    }

    Delta build() {
        endChange();
        return new Delta(parts);
    }

    private void endChange() {
        if (inserted.isEmpty() && removed == 0) {
            return;
        }
        if (kept > 0) {
            parts.add(new Keep(kept));
            kept = 0;
        }
        if (!inserted.isEmpty()) {
            parts.add(new Insert(inserted.toString()));
            inserted.setLength(0);
        }
        if (removed > 0) {
            parts.add(new Remove(removed));
            removed = 0;
        }
    }
}
