package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.WorkshopTemplate;

/** Rounds keep the secret that they promise, and say something. */
final class Rounds implements Rule {
    private static final int LONGEST = 65;

    @Override
    public void check(WorkshopTemplate template, Report report) {
        for (int i = 0; i < template.steps().size(); i++) {
            List<Lens> lenses = template.steps().get(i).lenses();
            for (int j = 0; j < lenses.size(); j++) {
                round(template.steps().get(i).id(), lenses.get(j), "/steps/" + i + "/lenses/" + j, report);
            }
        }
    }

    private static void round(String step, Lens lens, String at, Report report) {
        lens.ballot().ifPresent(ballot -> {
            name(step, lens.id(), at + "/id", report);
            given(ballot.round(), "votes", at + "/voteRound", report);
        });
        switch (lens) {
            case Lens.Score score ->
                score.scoreRound().ifPresent(round -> given(round, "scores", at + "/scoreRound", report));
            case Lens.Okr okr ->
                okr.sufficiency().ifPresent(round -> {
                    name(step, okr.id(), at + "/id", report);
                    given(round, "votes", at + "/sufficiency", report);
                });
            case Lens.Columns columns ->
                columns.round().ifPresent(round -> {
                    name(step, columns.id(), at + "/id", report);
                    written(round, at + "/round", report);
                });
            case Lens.Form ignored -> {}
            case Lens.Tree ignored -> {}
            case Lens.Matrix ignored -> {}
            case Lens.Table ignored -> {}
            case Lens.Capacity ignored -> {}
            case Lens.Trace ignored -> {}
            case Lens.Review ignored -> {}
        }
    }

    /** A round is named after both, and a number. */
    private static void name(String step, String lens, String at, Report report) {
        if (step.length() + lens.length() > LONGEST) {
            report.at(
                    at,
                    "The ids \"" + step + "\" and \"" + lens + "\" are too long together.",
                    "Shorten one of them, so that both have at most " + LONGEST + " characters.");
        }
    }

    /** Who sees points appear one after the other knows whose they are. */
    private static void given(LensRound round, String what, String at, Report report) {
        if (round.anonymous() && !round.hidden()) {
            report.at(
                    at,
                    "Anonymous " + what + " that appear one by one show whose they are.",
                    "Add \"hidden: true\", or take \"anonymous: true\" out.");
        }
    }

    private static void written(LensRound round, String at, Report report) {
        if (!round.hidden() && !round.anonymous()) {
            report.at(
                    at, "This round is neither hidden nor anonymous.", "Add \"hidden: true\", or take the round out.");
        }
    }
}
