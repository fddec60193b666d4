package okrworkshop.export.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.handover.Handover;
import okrworkshop.lint.Finding;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.Stage;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;

/** Turns what a book is made of into what is handed over to other tools. */
final class HandoverSource {
    private HandoverSource() {}

    /**
     * @param groups at least one, all of the workshop
     * @param names whose names are replaced; nobody's when files are to keep them
     */
    static Handover of(Workshop workshop, List<Material> groups, Wordings wordings, Pseudonyms names) {
        Material first = groups.getFirst();
        return new Handover(
                new Handover.About(
                        workshop.id().toString(),
                        names.in(workshop.title()),
                        names.in(workshop.parent()),
                        workshop.cycleStart(),
                        workshop.cycleEnd(),
                        first.date(),
                        first.language()),
                groups.stream().map(group -> team(group, wordings, names)).toList());
    }

    private static Handover.Team team(Material material, Wordings wordings, Pseudonyms names) {
        DraftOkr draft = material.draft();
        return new Handover.Team(
                material.group().number(),
                names.in(material.group().name()),
                material.version(),
                material.members().stream().map(names::in).toList(),
                names.in(draft),
                codes(wordings.open(draft)),
                texts(material.superior(), names),
                reviewed(material));
    }

    private static boolean reviewed(Material material) {
        return material.reviews().stream()
                .map(Reviews.ReviewedItem::review)
                .anyMatch(review -> review.stage() != Stage.OPEN && !review.selfCheck());
    }

    private static Map<String, List<String>> codes(Map<String, List<Finding>> open) {
        Map<String, List<String>> codes = new TreeMap<>();
        open.forEach((card, findings) -> codes.put(
                card,
                findings.stream()
                        .map(finding -> finding.rule().code())
                        .distinct()
                        .toList()));
        return codes;
    }

    private static Map<String, String> texts(SuperiorOkr superior, Pseudonyms names) {
        Map<String, String> texts = new HashMap<>();
        superior.entries().forEach(entry -> texts.put(entry.id(), names.in(entry.text())));
        return texts;
    }
}
