package okrworkshop.templates.internal;

import okrworkshop.templates.Ballot;
import okrworkshop.templates.Formula;
import okrworkshop.templates.Lens;
import okrworkshop.templates.WorkshopTemplate;

/** Weights make a whole, votes can be spent. */
final class Budgets implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        for (int i = 0; i < template.steps().size(); i++) {
            var lenses = template.steps().get(i).lenses();
            for (int j = 0; j < lenses.size(); j++) {
                String at = "/steps/" + i + "/lenses/" + j;
                lenses.get(j).ballot().ifPresent(ballot -> ballot(ballot, at, report));
                if (lenses.get(j) instanceof Lens.Score score) {
                    score(score, at, report);
                }
            }
        }
    }

    private static void score(Lens.Score score, String at, Report report) {
        int sum = score.criteria().stream().mapToInt(Lens.Criterion::weight).sum();
        if (score.formula() == Formula.WEIGHTED && sum != 100) {
            report.at(at + "/criteria", "The weights add up to " + sum + ".", "Make them add up to 100.");
        }
        long fields =
                score.criteria().stream().map(Lens.Criterion::field).distinct().count();
        if (fields < score.criteria().size()) {
            report.at(at + "/criteria", "Two criteria use the same field.", "Remove one of them.");
        }
    }

    private static void ballot(Ballot ballot, String at, Report report) {
        if (ballot.perCard() > ballot.points()) {
            report.at(
                    at + "/votesPerCard",
                    "Nobody can give " + ballot.perCard() + " of " + ballot.points() + " votes to one card.",
                    "Write " + ballot.points() + " or less.");
        }
    }
}
