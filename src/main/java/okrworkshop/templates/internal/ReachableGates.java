package okrworkshop.templates.internal;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.internal.Rule.Report;

/** What a condition asks for can exist by then, and the condition can be met and missed. */
final class ReachableGates {
    private ReachableGates() {}

    static void check(Reach reach, StepTemplate step, Gate gate, String at, Report report) {
        switch (gate) {
            case Gate.Count count -> {
                Reachable.made(reach, count.kind(), at + "/kind", "up to this step", report);
                place(reach, count, at + "/place", report);
                bounds(count.min(), count.max(), at, report);
            }
            case Gate.Filled filled -> Reachable.made(reach, filled.kind(), at + "/kind", "up to this step", report);
            case Gate.Either either -> Reachable.made(reach, either.kind(), at + "/kind", "up to this step", report);
            case Gate.Linked linked -> connected(reach, linked.kind(), linked.link(), linked.to(), at, report);
            case Gate.Covered covered -> {
                connected(reach, covered.from(), covered.link(), covered.kind(), at, report);
                bounds(covered.min(), covered.max(), at, report);
            }
            case Gate.Before before -> {
                Reachable.made(reach, before.kind(), at + "/kind", "up to this step", report);
                limit(reach, before, at, report);
            }
            case Gate.Everyone everyone -> {
                for (int i = 0; i < everyone.kinds().size(); i++) {
                    here(step, everyone.kinds().get(i), at + "/kinds/" + i, report);
                }
            }
            case Gate.Resolved ignored ->
                Reachable.made(reach, CardKind.RESOURCE, at + "/type", "up to this step", report);
            case Gate.Worded ignored ->
                Reachable.made(reach, CardKind.OBJECTIVE, at + "/type", "up to this step", report);
            case Gate.Scored scored -> lens(scores(step), scored.lens(), "scoreRound", at, report);
            case Gate.Discussed discussed -> lens(scores(step), discussed.lens(), "scoreRound", at, report);
            case Gate.Agreed agreed -> lens(sufficiency(step), agreed.lens(), "sufficiency", at, report);
            case Gate.Answered answered -> question(step, answered.question(), at + "/question", report);
            case Gate.Reviewed ignored -> {
                if (!reach.reviews()) {
                    report.at(
                            at + "/type",
                            "There is no review up to this step.",
                            "Add a lens of type review, or remove this.");
                }
            }
        }
    }

    private static void place(Reach reach, Gate.Count count, String at, Report report) {
        if (count.place().isEmpty()) {
            return;
        }
        CardKind there = reach.columns().get(count.place());
        if (there == null) {
            report.at(
                    at,
                    "There is no column \"" + count.place() + "\" up to this step.",
                    Closest.remedy(count.place(), reach.columns().keySet()));
        } else if (there != count.kind()) {
            report.at(
                    at,
                    "The column \"" + count.place() + "\" holds " + there.wireName() + " cards, not "
                            + count.kind().wireName() + ".",
                    "Write \"kind: " + there.wireName() + "\", or name another column.");
        }
    }

    private static void question(StepTemplate step, String question, String at, Report report) {
        List<String> questions = step.lenses().stream()
                .flatMap(lens -> lens instanceof Lens.Form form ? form.questions().stream() : Stream.empty())
                .toList();
        if (!questions.contains(question)) {
            report.at(
                    at,
                    "No form of the step \"" + step.id() + "\" asks \"" + question + "\".",
                    Closest.remedy(question, questions));
        }
    }

    private static void connected(Reach reach, CardKind from, LinkType link, CardKind to, String at, Report report) {
        if (!reach.connects(from, link, to)) {
            String name = link == LinkType.ORIGIN ? "origin" : "parent";
            report.at(
                    at + "/link",
                    "No lens up to this step lets a " + from.wireName() + " have a " + to.wireName() + " as its "
                            + link.wireName() + ".",
                    "Add " + to.wireName() + " to \"" + name + "\" where " + from.wireName()
                            + " cards are made, or remove this condition.");
        }
    }

    private static void bounds(int min, int max, String at, Report report) {
        if (min > max) {
            report.at(at + "/min", "The least (" + min + ") is more than the most (" + max + ").", "Swap them.");
        } else if (min == 0 && max == Integer.MAX_VALUE) {
            report.at(at, "This condition is always met.", "Add \"min:\" or \"max:\".");
        }
    }

    private static void limit(Reach reach, Gate.Before before, String at, Report report) {
        if (before.limit() == Gate.Before.Limit.PARENT
                && reach.parents(before.kind())
                        .noneMatch(parent -> parent.fields().containsKey(before.field()))) {
            report.at(
                    at + "/limit",
                    "Nothing that a " + before.kind().wireName() + " can be part of has a \"" + before.field() + "\".",
                    "Write \"limit: cycle\", or add a \"parent\" where "
                            + before.kind().wireName() + " cards are made.");
        }
    }

    private static void here(StepTemplate step, CardKind kind, String at, Report report) {
        List<String> kinds = step.lenses().stream()
                .flatMap(lens -> lens.kinds().stream())
                .filter(made -> made != CardKind.FRAME)
                .map(CardKind::wireName)
                .distinct()
                .toList();
        if (!kinds.contains(kind.wireName())) {
            report.at(
                    at, "Nobody makes a " + kind.wireName() + " in this step.", Closest.remedy(kind.wireName(), kinds));
        }
    }

    /** @param ids lenses of the step that have what the condition needs */
    private static void lens(List<String> ids, String lens, String setting, String at, Report report) {
        if (ids.isEmpty()) {
            report.at(
                    at + "/type",
                    "No lens of this step has a \"" + setting + "\".",
                    "Add \"" + setting + ":\" to a lens, or remove this condition.");
        } else if (!lens.isEmpty() && !ids.contains(lens)) {
            report.at(
                    at + "/lens",
                    "The lens \"" + lens + "\" of this step has no \"" + setting + "\".",
                    Closest.remedy(lens, ids));
        }
    }

    private static List<String> scores(StepTemplate step) {
        return step.lenses().stream()
                .filter(lens ->
                        lens instanceof Lens.Score score && score.scoreRound().isPresent())
                .map(Lens::id)
                .toList();
    }

    private static List<String> sufficiency(StepTemplate step) {
        return step.lenses().stream()
                .filter(lens ->
                        lens instanceof Lens.Okr okr && okr.sufficiency().isPresent())
                .map(Lens::id)
                .toList();
    }
}
