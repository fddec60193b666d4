package okrworkshop.writing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Linter;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Statement;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.writing.Mistakes;
import okrworkshop.writing.Writing;
import org.springframework.stereotype.Component;

/** Remembers findings by text, and counts by document until the document changes. */
@Component
class LintedDrafts implements Writing {
    private static final int DOCUMENTS = 2_000;
    private static final int TEXTS = 10_000;

    private final Documents documents;
    private final Linter linter = Linter.standard();
    private final RecentlyUsed<Statement, List<Finding>> findings = new RecentlyUsed<>(TEXTS);
    private final RecentlyUsed<DocumentId, Counted> counted = new RecentlyUsed<>(DOCUMENTS);
    private final RecentlyUsed<DocumentId, Long> newest = new RecentlyUsed<>(DOCUMENTS);

    LintedDrafts(Documents documents) {
        this.documents = documents;
        documents.listen(this::committed);
    }

    /** @param sequence of the last operation that the draft was read with */
    private record Counted(long sequence, Mistakes mistakes) {}

    /** On the engine's thread, so it only notes. */
    private void committed(DocumentId document, List<LoggedOperation> operations) {
        if (!operations.isEmpty()) {
            newest.put(document, operations.getLast().sequence());
        }
    }

    @Override
    public Mistakes of(DocumentId document) {
        Optional<Long> last = newest.get(document);
        return counted.get(document)
                .filter(known ->
                        last.filter(sequence -> known.sequence() >= sequence).isPresent())
                .map(Counted::mistakes)
                .orElseGet(() -> read(document));
    }

    private Mistakes read(DocumentId document) {
        DocumentView now = documents.read(document);
        newest.keepFirst(document, now.sequence());
        Mistakes mistakes = count(DraftOkrReader.read(now, List.of(), Set.of()));
        counted.put(document, new Counted(now.sequence(), mistakes));
        return mistakes;
    }

    private Mistakes count(DraftOkr draft) {
        var statements = new ArrayList<Statement>();
        for (DraftOkr.Objective objective : draft.objectives()) {
            statements.add(Statement.objective(objective.text()));
            objective
                    .keyResults()
                    .forEach(keyResult -> statements.add(Statement.keyResult(Worded.of(keyResult), objective.text())));
        }
        draft.looseKeyResults().forEach(keyResult -> statements.add(Statement.keyResult(Worded.of(keyResult), "")));
        statements.removeIf(statement -> statement.text().isBlank());
        int objectives = (int) statements.stream()
                .filter(statement -> statement.kind() == Kind.OBJECTIVE)
                .count();
        Mistakes mistakes = new Mistakes(objectives, statements.size() - objectives, 0, 0, Mistakes.NONE.byRule());
        for (Statement statement : statements) {
            for (Finding finding : findings(statement)) {
                mistakes = mistakes.and(finding.rule(), finding.severity());
            }
        }
        return mistakes;
    }

    /** Not under the lock of the map: two threads may lint the same text once each. */
    private List<Finding> findings(Statement statement) {
        return findings.get(statement).orElseGet(() -> {
            List<Finding> fresh = linter.lint(statement, Profile.FEISHU);
            findings.put(statement, fresh);
            return fresh;
        });
    }
}
