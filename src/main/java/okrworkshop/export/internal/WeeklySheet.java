package okrworkshop.export.internal;

import java.util.Optional;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;

/** A week's report to be filled: a row for each key result. */
final class WeeklySheet {
    private WeeklySheet() {}

    static Tab of(Drafts drafts) {
        return new Grid<Drafts.Line>(drafts, "sheet.weekly")
                .waiting("sheet.week", column -> column.taking(new Column.Choices.AnyDay()))
                .text("okr.number", item -> item.value().number())
                .text(
                        "okr.key-result",
                        item -> item.material().titleOf(item.value().keyResult().text()))
                .text("field.owner", item -> item.value().keyResult().owner())
                .number("field.from", line -> line.keyResult().from())
                .number("field.to", line -> line.keyResult().to())
                .text("field.unit", item -> item.value().keyResult().unit())
                .waiting("sheet.now")
                .formula(
                        "sheet.progress",
                        Cell.Format.PERCENT,
                        column -> column,
                        spot -> Progress.formula(
                                spot.cell("field.from"), spot.cell("field.to"), spot.cell("sheet.now")),
                        line -> Optional.empty())
                .waiting("field.confidence", column -> column.taking(new Column.Choices.Between(0, 1)))
                .waitingChoice("sheet.light", "light")
                .waiting("sheet.done")
                .waiting("sheet.next")
                .waiting("sheet.help")
                .tab(drafts.items(Drafts::keyResults));
    }
}
