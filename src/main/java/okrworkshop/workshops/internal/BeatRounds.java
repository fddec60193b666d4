package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Rounds begin and end with the beats (rule G3). What is missing is asked of each document, so doing it twice does no harm. */
@Component
class BeatRounds {
    private final Documents documents;
    private final RoundDesk desk;

    BeatRounds(Documents documents, RoundDesk desk) {
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * Does what the groups' new beats ask for.
     *
     * @throws okrworkshop.shared.RefusedException {@code store.failed}
     */
    void follow(Workshop before, Workshop after) {
        if (after.phase() != Phase.RUNNING) {
            return;
        }
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (Group group : after.groups()) {
            Workshop here = after.seenBy(group);
            Optional<Beat> entered = BeatRule.beat(here.step(), group)
                    .filter(beat -> !PlannedRound.of(here.step()).isEmpty())
                    .filter(beat -> enters(before, group));
            if (entered.isPresent()) {
                DocumentView document = documents.readWhole(group.document());
                entering(here.step(), entered.get(), document)
                        .forEach(change -> sent.add(desk.submit(here, group.document(), change)));
            }
        }
        var unused = RoundDesk.done(sent);
    }

    private static boolean enters(Workshop before, Group group) {
        return before.phase() == Phase.LOBBY
                || before.group(group.id())
                        .filter(former -> former.position() == group.position())
                        .filter(former -> former.beat().at() == group.beat().at())
                        .isEmpty();
    }

    /** Whatever beats were left out on the way. */
    static List<Operation.OnRound> entering(StepTemplate step, Beat beat, DocumentView document) {
        List<Operation.OnRound> changes = new ArrayList<>();
        for (PlannedRound plan : PlannedRound.of(step)) {
            boolean written = plan.purpose() == Purpose.WRITE;
            Optional<Round> open = plan.open(document);
            boolean ends = written ? beat.compareTo(Beat.SHARE) >= 0 : beat == Beat.REVIEW;
            if (ends) {
                open.filter(Round::hidden).ifPresent(round -> changes.add(new Operation.CloseRound(round.id())));
            }
            int before = plan.in(document).size();
            boolean begins = written ? beat == Beat.SILENT && open.isEmpty() : beat == Beat.DECIDE && before == 0;
            if (begins) {
                changes.add(plan.opening(before + 1));
            }
        }
        return changes;
    }
}
