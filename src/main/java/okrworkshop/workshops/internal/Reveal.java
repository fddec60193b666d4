package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Ends hidden rounds of all groups at once, in the trainer's name. */
@Component
class Reveal {
    private final Documents documents;
    private final RoundDesk desk;

    Reveal(Documents documents, RoundDesk desk) {
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * Ends the open hidden rounds of the step in which each group is; those that somebody else ends meanwhile are as good.
     *
     * @return how many were ended here
     * @throws okrworkshop.shared.RefusedException {@code store.failed}
     */
    int all(Workshop workshop) {
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (Group group : workshop.groups()) {
            Workshop here = workshop.seenBy(group);
            DocumentView document = documents.readWhole(group.document());
            PlannedRound.of(here.step())
                    .forEach(plan -> plan.open(document)
                            .filter(Round::hidden)
                            .ifPresent(round -> sent.add(
                                    desk.submit(here, group.document(), new Operation.CloseRound(round.id())))));
        }
        return RoundDesk.done(sent);
    }
}
