package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** What a step shows, links to and asks for can exist by then. */
final class Reachable implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        Reach reach = new Reach();
        for (int i = 0; i < template.steps().size(); i++) {
            StepTemplate step = template.steps().get(i);
            String at = "/steps/" + i;
            for (int j = 0; j < step.carry().size(); j++) {
                made(reach, step.carry().get(j).kind(), at + "/carry/" + j + "/kind", "before this step", report);
            }
            reach.add(step);
            for (int j = 0; j < step.lenses().size(); j++) {
                origins(reach, step.lenses().get(j), at + "/lenses/" + j, report);
            }
            for (int j = 0; j < step.done().size(); j++) {
                gate(reach, step, step.done().get(j), at + "/done/" + j, report);
            }
        }
    }

    private static void origins(Reach reach, Lens lens, String at, Report report) {
        switch (lens) {
            case Lens.Columns columns -> {
                for (int i = 0; i < columns.columns().size(); i++) {
                    made(reach, columns.columns().get(i).origin(), at + "/columns/" + i + "/origin", report);
                }
            }
            case Lens.Tree tree -> made(reach, tree.origin(), at + "/origin", report);
            case Lens.Okr okr -> made(reach, okr.origin(), at + "/origin", report);
            case Lens.Table table -> {
                made(reach, table.parent(), at + "/parent", report);
                made(reach, table.origin(), at + "/origin", report);
            }
            case Lens.Score ignored -> made(reach, CardKind.STRATEGY, at, "up to this step", report);
            case Lens.Form ignored -> {}
            case Lens.Matrix ignored -> {}
            case Lens.Trace ignored -> {}
            case Lens.Capacity ignored -> {}
            case Lens.Review ignored -> {}
        }
    }

    private static void gate(Reach reach, StepTemplate step, Gate gate, String at, Report report) {
        switch (gate) {
            case Gate.Count count -> {
                made(reach, count.kind(), at + "/kind", "up to this step", report);
                place(reach, count, at + "/place", report);
                bounds(count.min(), count.max(), at, report);
            }
            case Gate.Filled filled -> made(reach, filled.kind(), at + "/kind", "up to this step", report);
            case Gate.Linked(String id, CardKind kind, LinkType link, CardKind to) ->
                connected(reach, kind, link, to, at, report);
            case Gate.Covered(String id, CardKind kind, LinkType link, CardKind from, int min, int max) -> {
                connected(reach, from, link, kind, at, report);
                bounds(min, max, at, report);
            }
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
                .flatMap(lens ->
                        lens instanceof Lens.Form form ? form.questions().stream() : java.util.stream.Stream.empty())
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

    private static void made(Reach reach, List<CardKind> kinds, String at, Report report) {
        for (int i = 0; i < kinds.size(); i++) {
            made(reach, kinds.get(i), at + "/" + i, "up to this step", report);
        }
    }

    private static void made(Reach reach, CardKind kind, String at, String when, Report report) {
        if (!reach.makes(kind)) {
            report.at(
                    at,
                    "Nobody makes a " + kind.wireName() + " " + when + ".",
                    Closest.remedy(kind.wireName(), reach.kindNames()));
        }
    }
}
