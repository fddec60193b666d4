package okrworkshop.alignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Reads what everybody may see of the groups' drafts, and remembers it until the draft changes. */
@Component
class ReadAlignments implements Alignments {
    private static final int DOCUMENTS = 1_000;

    private final Workshops workshops;
    private final SuperiorOkrs superior;
    private final Documents documents;
    private final RecentlyUsed<DocumentId, Read> drafts = new RecentlyUsed<>(DOCUMENTS);
    private final RecentlyUsed<DocumentId, Long> newest = new RecentlyUsed<>(DOCUMENTS);

    ReadAlignments(Workshops workshops, SuperiorOkrs superior, Documents documents) {
        this.workshops = workshops;
        this.superior = superior;
        this.documents = documents;
        documents.listen(this::committed);
    }

    /** @param sequence of the last operation that the draft was read with */
    private record Read(long sequence, DraftOkr draft) {}

    /** On the engine's thread, so it only notes. */
    private void committed(DocumentId document, List<LoggedOperation> operations) {
        if (!operations.isEmpty()) {
            newest.put(document, operations.getLast().sequence());
        }
    }

    @Override
    public Alignment of(PersonId crew, WorkshopId id) {
        return of(workshops.get(crew, id));
    }

    @Override
    public Alignment of(Workshop workshop) {
        return new Alignment(
                superior.of(workshop),
                workshop.openGroups().stream().map(this::group).toList());
    }

    @Override
    public SuperiorOkr superior(Workshop workshop) {
        return superior.of(workshop);
    }

    private GroupOkr group(Group group) {
        return GroupReading.of(group, draft(group.document()));
    }

    private DraftOkr draft(DocumentId document) {
        Optional<Long> last = newest.get(document);
        return drafts.get(document)
                .filter(known ->
                        last.filter(sequence -> known.sequence() >= sequence).isPresent())
                .map(Read::draft)
                .orElseGet(() -> read(document));
    }

    private DraftOkr read(DocumentId document) {
        DocumentView now = documents.read(document);
        newest.keepFirst(document, now.sequence());
        DraftOkr draft = DraftOkrReader.read(now, List.of(), Set.of());
        drafts.put(document, new Read(now.sequence(), draft));
        return draft;
    }
}
