package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/**
 * A round that the template foresees in a lens. A document has its first one, and further ones when people vote or write
 * again: {@code <step>.<lens>.1}, {@code .2} … Pure.
 *
 * @param row what stands before the number when the lens has several rows of rounds: {@code score.}, {@code vote.}
 */
record PlannedRound(String step, String lens, Purpose purpose, String row, LensRound settings) {

    static List<PlannedRound> of(StepTemplate step) {
        List<PlannedRound> rounds = new ArrayList<>();
        for (Lens lens : step.lenses()) {
            if (lens instanceof Lens.Columns columns) {
                written(step, columns).ifPresent(rounds::add);
            }
            voted(step, lens).ifPresent(rounds::add);
            scored(step, lens).ifPresent(rounds::add);
        }
        return rounds;
    }

    /** Rounds of the steps that the workshop has reached. */
    static List<PlannedRound> reached(Workshop now) {
        return now.template().steps().subList(0, now.position() + 1).stream()
                .flatMap(step -> of(step).stream())
                .toList();
    }

    /** Cards that are open to all from the start need no round, even when their authors stay unknown. */
    static Optional<PlannedRound> written(StepTemplate step, Lens.Columns lens) {
        return lens.round()
                .filter(LensRound::hidden)
                .map(round -> new PlannedRound(step.id(), lens.id(), Purpose.WRITE, "", round));
    }

    static Optional<PlannedRound> voted(StepTemplate step, Lens lens) {
        String row = lens instanceof Lens.Score ? "" : "vote.";
        return lens.ballot().map(ballot -> new PlannedRound(step.id(), lens.id(), Purpose.VOTE, row, ballot.round()));
    }

    /** Scores of strategies by criteria, or whether key results are enough for their objective. */
    static Optional<PlannedRound> scored(StepTemplate step, Lens lens) {
        Optional<LensRound> settings =
                switch (lens) {
                    case Lens.Score score -> score.scoreRound();
                    case Lens.Okr okr -> okr.sufficiency();
                    case Lens.Form ignored -> Optional.empty();
                    case Lens.Columns ignored -> Optional.empty();
                    case Lens.Tree ignored -> Optional.empty();
                    case Lens.Matrix ignored -> Optional.empty();
                    case Lens.Table ignored -> Optional.empty();
                    case Lens.Capacity ignored -> Optional.empty();
                    case Lens.Trace ignored -> Optional.empty();
                    case Lens.Review ignored -> Optional.empty();
                };
        return settings.map(round -> new PlannedRound(step.id(), lens.id(), Purpose.SCORE, "score.", round));
    }

    String id(int number) {
        return prefix() + number;
    }

    /** The operation that begins the round with this number. */
    Operation.OpenRound opening(int number) {
        return new Operation.OpenRound(id(number), purpose, step, settings.hidden(), settings.anonymous());
    }

    /** Those that the document has, oldest first. */
    List<Round> in(DocumentView document) {
        return document.rounds().stream().filter(round -> names(round.id())).toList();
    }

    /** The newest one, if it is still open. */
    Optional<Round> open(DocumentView document) {
        return in(document).stream().reduce((older, newer) -> newer).filter(Round::open);
    }

    boolean names(String id) {
        String prefix = prefix();
        return id.startsWith(prefix)
                && id.length() > prefix.length()
                && id.substring(prefix.length()).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private String prefix() {
        return step + "." + lens + "." + row;
    }
}
