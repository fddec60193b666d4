package okrworkshop.testing;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.lint.Tuning;
import okrworkshop.shared.DocumentId;
import okrworkshop.writing.Asked;
import okrworkshop.writing.Mistakes;
import okrworkshop.writing.Writing;

/** Says of drafts what a test has put. */
public final class MemoryWriting implements Writing {
    private final Map<DocumentId, Mistakes> found = new HashMap<>();

    public void put(DocumentId document, Mistakes mistakes) {
        found.put(document, mistakes);
    }

    @Override
    public Mistakes of(DocumentId document, Asked asked, Tuning tuning) {
        return found.getOrDefault(document, Mistakes.NONE);
    }
}
