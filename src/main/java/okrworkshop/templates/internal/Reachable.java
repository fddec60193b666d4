package okrworkshop.templates.internal;

import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** What a step shows, links to and asks for can exist by then. */
final class Reachable implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        Reach reach = new Reach(template.starts());
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
                ReachableGates.check(reach, step, step.done().get(j), at + "/done/" + j, report);
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
                if (table.given()) {
                    made(reach, table.kind(), at + "/kind", "up to this step", report);
                }
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

    private static void made(Reach reach, List<CardKind> kinds, String at, Report report) {
        for (int i = 0; i < kinds.size(); i++) {
            made(reach, kinds.get(i), at + "/" + i, "up to this step", report);
        }
    }

    static void made(Reach reach, CardKind kind, String at, String when, Report report) {
        if (!reach.makes(kind)) {
            report.at(
                    at,
                    "Nobody makes a " + kind.wireName() + " " + when + ".",
                    Closest.remedy(kind.wireName(), reach.kindNames()));
        }
    }
}
