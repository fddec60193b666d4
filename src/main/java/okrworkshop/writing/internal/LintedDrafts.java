package okrworkshop.writing.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.lint.Tuning;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.writing.Asked;
import okrworkshop.writing.Mistakes;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.Writing;
import org.springframework.stereotype.Component;

/** Remembers counts by document until the document changes. */
@Component
class LintedDrafts implements Writing {
    private static final int DOCUMENTS = 2_000;

    private final Documents documents;
    private final Wordings wordings;
    private final RecentlyUsed<DocumentId, Counted> counted = new RecentlyUsed<>(DOCUMENTS);
    private final RecentlyUsed<DocumentId, Long> newest = new RecentlyUsed<>(DOCUMENTS);

    LintedDrafts(Documents documents, Wordings wordings) {
        this.documents = documents;
        this.wordings = wordings;
        documents.listen(this::committed);
    }

    /** @param sequence of the last operation that the draft was read with */
    private record Counted(long sequence, Asked asked, Tuning tuning, Mistakes mistakes) {}

    /** On the engine's thread, so it only notes. */
    private void committed(DocumentId document, List<LoggedOperation> operations) {
        if (!operations.isEmpty()) {
            newest.put(document, operations.getLast().sequence());
        }
    }

    @Override
    public Mistakes of(DocumentId document, Asked asked, Tuning tuning) {
        Optional<Long> last = newest.get(document);
        return counted.get(document)
                .filter(known -> known.asked().equals(asked) && known.tuning().equals(tuning))
                .filter(known ->
                        last.filter(sequence -> known.sequence() >= sequence).isPresent())
                .map(Counted::mistakes)
                .orElseGet(() -> read(document, asked, tuning));
    }

    private Mistakes read(DocumentId document, Asked asked, Tuning tuning) {
        DocumentView now = documents.read(document);
        newest.keepFirst(document, now.sequence());
        Mistakes mistakes = wordings.with(tuning).count(now, asked);
        counted.put(document, new Counted(now.sequence(), asked, tuning, mistakes));
        return mistakes;
    }
}
