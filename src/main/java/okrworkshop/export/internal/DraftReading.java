package okrworkshop.export.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.okr.Scoring;
import okrworkshop.templates.Formula;
import okrworkshop.templates.Lens;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;

/** Reads drafts out of documents as the workshop's template and rules want it. Any thread may call. */
final class DraftReading {
    private final Wordings wordings;

    DraftReading(Wordings wordings) {
        this.wordings = wordings;
    }

    /** With those waivers alone that count now. */
    DraftOkr read(Workshop workshop, DocumentView document) {
        List<Scoring> scorings = workshop.template().steps().stream()
                .flatMap(step -> step.lenses().stream()
                        .filter(Lens.Score.class::isInstance)
                        .map(lens -> scoring(document, step.id(), (Lens.Score) lens)))
                .toList();
        Set<String> rounds = workshop.template().steps().stream()
                .map(step -> lastVote(document, step.id()))
                .collect(Collectors.toSet());
        return lint(workshop).inForce(DraftOkrReader.read(document, scorings, rounds));
    }

    /** The writing lint as the workshop has set it. */
    Wordings lint(Workshop workshop) {
        return wordings.with(workshop.rules().tuning());
    }

    /** When people voted again, the earlier votes don't count any more. Votes from before there were rounds name the step. */
    private static String lastVote(DocumentView document, String step) {
        return document.rounds().stream()
                .filter(round -> round.purpose() == Purpose.VOTE && round.step().equals(step) && !round.hides())
                .map(Round::id)
                .reduce((older, newer) -> newer)
                .orElse(step);
    }

    /** Criteria are those of the template; what people score alone counts once it is revealed. */
    private static Scoring scoring(DocumentView document, String step, Lens.Score lens) {
        String rounds = step + "." + lens.id() + ".score.";
        return new Scoring(
                lens.criteria().stream()
                        .map(each -> new Scoring.Criterion(each.field(), each.weight(), each.divides()))
                        .toList(),
                lens.formula() == Formula.PRODUCT,
                document.rounds().stream()
                        .filter(round ->
                                round.purpose() == Purpose.SCORE && round.id().startsWith(rounds) && !round.hides())
                        .map(Round::id)
                        .reduce((older, newer) -> newer));
    }
}
