package okrworkshop.okr;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Score;

/** What people gave to strategies, and what it comes to. */
final class Scores {
    private static final double HIGHEST = 5;

    private final Collection<Score> given;
    private final List<Scoring> scorings;

    Scores(DocumentView document, List<Scoring> scorings) {
        this.given = document.scores();
        this.scorings = scorings;
    }

    /** @return empty when nothing is scored */
    Optional<Double> total(Card strategy) {
        return scorings.stream()
                .flatMap(scoring -> total(strategy, scoring).stream())
                .reduce((earlier, later) -> later);
    }

    /** Criteria that people scored alone, in the template's order. */
    List<DraftOkr.Opinion> given(Card strategy) {
        return scorings.stream()
                .flatMap(scoring -> scoring.criteria().stream()
                        .map(criterion -> opinion(strategy, scoring, criterion))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Double> total(Card strategy, Scoring scoring) {
        return scoring.product() ? product(strategy, scoring) : weighted(strategy, scoring);
    }

    /** A criterion without a score adds nothing, so a half scored strategy does not overtake a fully scored one. */
    private Optional<Double> weighted(Card strategy, Scoring scoring) {
        double sum = 0;
        long whole = 0;
        boolean scored = false;
        for (Scoring.Criterion criterion : scoring.criteria()) {
            whole += criterion.weight();
            Optional<Double> score = score(strategy, scoring, criterion);
            if (score.isPresent()) {
                scored = true;
                sum += criterion.weight() * score.get();
            }
        }
        return scored && whole > 0 ? Optional.of(sum / whole) : Optional.empty();
    }

    /** Nothing before every criterion is scored: a missing factor is not a one. */
    private Optional<Double> product(Card strategy, Scoring scoring) {
        double product = 1;
        for (Scoring.Criterion criterion : scoring.criteria()) {
            Optional<Double> score = score(strategy, scoring, criterion);
            if (score.isEmpty() || (criterion.divides() && score.get() == 0)) {
                return Optional.empty();
            }
            product = criterion.divides() ? product / score.get() : product * score.get();
        }
        return scoring.criteria().isEmpty() ? Optional.empty() : Optional.of(product);
    }

    private Optional<Double> score(Card strategy, Scoring scoring, Scoring.Criterion criterion) {
        Optional<Double> score = scoring.round().isPresent()
                ? opinion(strategy, scoring, criterion).map(DraftOkr.Opinion::mean)
                : strategy.number(criterion.field());
        return score.map(points -> Math.clamp(points, 0, HIGHEST));
    }

    private Optional<DraftOkr.Opinion> opinion(Card strategy, Scoring scoring, Scoring.Criterion criterion) {
        IntSummaryStatistics points = given.stream()
                .filter(score -> score.card().equals(strategy.id())
                        && score.criterion().equals(criterion.field())
                        && scoring.round().filter(score.round()::equals).isPresent())
                .mapToInt(Score::points)
                .summaryStatistics();
        return points.getCount() == 0
                ? Optional.empty()
                : Optional.of(new DraftOkr.Opinion(
                        criterion.field(), points.getAverage(), points.getMax() - points.getMin()));
    }
}
