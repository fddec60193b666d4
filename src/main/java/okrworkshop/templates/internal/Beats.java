package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** The beats of a step fill its time, come in their order, and leave room for what its lenses ask for. */
final class Beats implements Rule {
    private static final int WHOLE = 100;

    @Override
    public void check(WorkshopTemplate template, Report report) {
        for (int i = 0; i < template.steps().size(); i++) {
            StepTemplate step = template.steps().get(i);
            String at = "/steps/" + i;
            if (!step.beats().isEmpty()) {
                sum(step.beats(), at + "/beats", report);
                order(step.beats(), at + "/beats", report);
                for (int j = 0; j < step.lenses().size(); j++) {
                    lens(step, step.lenses().get(j), at + "/lenses/" + j, report);
                }
            }
        }
    }

    private static void sum(List<StepBeat> beats, String at, Report report) {
        int sum = beats.stream().mapToInt(StepBeat::part).sum();
        if (sum != WHOLE) {
            report.at(
                    at,
                    "The parts of the beats add up to " + sum + ".",
                    "Change them so that they add up to " + WHOLE + ".");
        }
    }

    private static void order(List<StepBeat> beats, String at, Report report) {
        for (int i = 1; i < beats.size(); i++) {
            Beat before = beats.get(i - 1).beat();
            Beat beat = beats.get(i).beat();
            if (beat.compareTo(before) <= 0) {
                report.at(
                        at + "/" + i + "/beat",
                        "\"" + beat.wireName() + "\" can't come after \"" + before.wireName() + "\".",
                        "Keep the order brief, silent, share, decide, review, each at most once.");
            }
        }
    }

    private static void lens(StepTemplate step, Lens lens, String at, Report report) {
        boolean given = lens.ballot().isPresent()
                || lens instanceof Lens.Okr okr && okr.sufficiency().isPresent();
        if (given && !step.has(Beat.DECIDE)) {
            report.at(
                    at + "/id",
                    "Nobody can vote in \"" + lens.id() + "\": the step has no beat \"decide\".",
                    "Add the beat \"decide\", or take the votes out.");
        }
        if (lens instanceof Lens.Columns columns) {
            columns.round().filter(LensRound::hidden).ifPresent(round -> written(step, round, at + "/round", report));
        }
    }

    private static void written(StepTemplate step, LensRound round, String at, Report report) {
        if (!step.has(Beat.SILENT)) {
            report.at(
                    at,
                    "There is no beat in which people write for themselves.",
                    "Add the beat \"silent\", or take the hidden round out.");
        }
        if (step.beatsBy() == BeatsBy.GROUP && round.reveal() == LensRound.Reveal.FACILITATOR) {
            report.at(
                    at,
                    "The group reveals this round when it goes on to share, though only the trainer may.",
                    "Write \"reveal: group\" here or \"beatsBy: facilitator\" in the step.");
        }
    }
}
