package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepTemplate;

/**
 * How a new card must be written: in the open private round of its lens, if there is one, and without its author's name
 * where the lens has none. Pure.
 */
final class WritingRound {
    private WritingRound() {}

    static Optional<Refusal> check(StepTemplate step, Operation.Create create, DocumentView document) {
        Optional<Lens.Columns> lens = lens(step, create);
        boolean anonymous =
                lens.flatMap(Lens.Columns::round).filter(LensRound::anonymous).isPresent();
        Optional<String> round = lens.flatMap(columns -> PlannedRound.written(step, columns))
                .flatMap(plan -> plan.open(document))
                .map(Round::id);
        return create.anonymous() == anonymous && create.round().equals(round)
                ? Optional.empty()
                : Optional.of(Refusal.of("round.not-allowed"));
    }

    /** The lens with the card's column; a card without a column belongs where its kind does. */
    private static Optional<Lens.Columns> lens(StepTemplate step, Operation.Create create) {
        List<Lens.Columns> lenses = step.lenses().stream()
                .filter(Lens.Columns.class::isInstance)
                .map(Lens.Columns.class::cast)
                .toList();
        return lenses.stream()
                .filter(lens ->
                        lens.columns().stream().anyMatch(column -> column.id().equals(create.place())))
                .findFirst()
                .or(() -> lenses.stream()
                        .filter(lens -> lens.kinds().contains(create.kind()))
                        .findFirst());
    }
}
