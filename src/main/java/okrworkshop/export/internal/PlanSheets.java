package okrworkshop.export.internal;

import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;

/** What the plan needs from others, and what may go wrong. */
final class PlanSheets {
    private PlanSheets() {}

    static Tab support(Drafts drafts) {
        return new Grid<DraftOkr.SupportRequest>(drafts, "sheet.support")
                .text("support", item -> item.material().titleOf(item.value().text()))
                .text(
                        "okr.key-result-short",
                        item -> item.value().keyResultIds().stream()
                                .map(item.material()::place)
                                .filter(place -> !place.isEmpty())
                                .collect(Collectors.joining(", ")))
                .text("field.team", item -> item.value().team())
                .text("field.contact", item -> item.value().contact())
                .day("field.due", item -> Cell.day(item.value().due()))
                .choice("field.confirmed", "confirmed", item -> item.value().confirmed())
                .text("field.reason", item -> item.value().reason())
                .waitingChoice("sheet.state", "progress")
                .waiting("sheet.remark")
                .tab(drafts.items(material -> material.draft().support()));
    }

    static Tab risks(Drafts drafts) {
        return new Grid<DraftOkr.Risk>(drafts, "sheet.risks")
                .text("risk", item -> item.material().titleOf(item.value().text()))
                .number("field.impact", DraftOkr.Risk::impact)
                .number("field.control", DraftOkr.Risk::control)
                .text("field.trigger", item -> item.value().trigger())
                .text("field.response", item -> item.value().response())
                .text("field.owner", item -> item.value().owner())
                .waitingChoice("sheet.watch", "watch")
                .waiting("sheet.remark")
                .tab(drafts.items(material -> material.draft().risks()));
    }
}
