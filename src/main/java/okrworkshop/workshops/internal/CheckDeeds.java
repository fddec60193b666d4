package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.Documents;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Makes room for the answers when the first of a group opens the checklist of a step (rule J5). */
@Component
class CheckDeeds implements Deeds {
    private final KnownWorkshops known;
    private final GroupDocumentAccess access;
    private final Documents documents;

    CheckDeeds(KnownWorkshops known, GroupDocumentAccess access, Documents documents) {
        this.known = known;
        this.access = access;
        this.documents = documents;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("check.begin", this::begin);
    }

    private void begin(Viewer viewer, JsonParts arguments) {
        DocumentId document = document(arguments.text("document"));
        String name = arguments.text("step");
        arguments.nothingElse();
        Workshop workshop = known.get(viewer.workshop()).orElseThrow(() -> new RefusedException("workshop.unknown"));
        Grant grant =
                access.grant(viewer, document).orElseThrow(() -> new RefusedException("document.no-access", document));
        List<Operation.Create> cards = workshop.template()
                .step(name)
                .map(step -> CheckCards.of(workshop.template(), step))
                .orElseThrow(() -> new RefusedException("step.unknown"));
        make(workshop, document, cards, grant);
    }

    private static DocumentId document(String text) {
        try {
            return DocumentId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("deed.malformed", "document");
        }
    }

    /** In the trainer's name, as all that a template puts on a board; they count as nobody's work. */
    private void make(Workshop workshop, DocumentId document, List<Operation.Create> cards, Grant grant) {
        String tab = "check" + UUID.randomUUID().toString().replace("-", "") + ".";
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (Operation.Create card : cards) {
            sent.add(documents.submit(new Submission(
                    document, new OperationId(tab + (sent.size() + 1)), workshop.trainer(), card, grant.guard())));
        }
        sent.stream().map(CompletableFuture::join).forEach(CheckDeeds::require);
    }

    private static void require(SubmissionResult result) {
        switch (result) {
            case SubmissionResult.Accepted accepted -> {}
            case SubmissionResult.Refused(Refusal refusal) -> {
                if (!refusal.code().equals("card.exists")) {
                    throw new RefusedException(refusal);
                }
            }
            case SubmissionResult.Failed() -> throw new RefusedException("store.failed");
        }
    }
}
