package okrworkshop.export.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;

/** What people, money and tools have left for the plan, and what it takes: formulas over the sheet of tasks. */
final class ResourceSheet {
    private static final double WHOLE = 100;
    /** Efforts are typed with decimals: 3 × 0.1 must not tip a full week over. */
    private static final double FULL = 1.000000001;

    private static final UnaryOperator<Column> SHARE = column -> column.taking(new Column.Choices.Between(0, 1));
    private static final UnaryOperator<Column> PLAIN = column -> column;

    private ResourceSheet() {}

    static Tab of(Drafts drafts, TaskSheet tasks) {
        return new Grid<DraftOkr.Resource>(drafts, "sheet.resources")
                .text("resource", item -> Drafts.spaced(item.value().text()))
                .choice("field.type", "type", item -> item.value().type())
                .text("field.unit", item -> item.value().unit())
                .number("field.gross", DraftOkr.Resource::gross)
                .cell("field.load", SHARE, item -> share(item.value().load()))
                .cell("field.buffer", SHARE, item -> share(item.value().buffer()))
                .formula(
                        "field.net",
                        Cell.Format.ONE_DECIMAL,
                        PLAIN,
                        spot -> "IF(%1$s=\"\",\"\",MAX(0,%1$s)*(1-%2$s)*(1-%3$s))"
                                .formatted(
                                        spot.cell("field.gross"), spot.cell("field.load"), spot.cell("field.buffer")),
                        DraftOkr.Resource::net)
                .formulaOr("field.allocated", tasks::allocated, DraftOkr.Resource::allocated, ResourceSheet::needed)
                .formula(
                        "sheet.left",
                        Cell.Format.ONE_DECIMAL,
                        PLAIN,
                        spot -> "IF(%1$s=\"\",\"\",%1$s-%2$s)"
                                .formatted(spot.cell("field.net"), spot.cell("field.allocated")),
                        resource -> resource.net().map(net -> net - resource.allocated()))
                .formula(
                        "field.utilisation",
                        Cell.Format.PERCENT,
                        column -> column.warningAbove(FULL),
                        spot -> "IF(SUM(%1$s)=0,\"\",%2$s/%1$s)"
                                .formatted(spot.cell("field.net"), spot.cell("field.allocated")),
                        ResourceSheet::utilisation)
                .choice("field.action", "action", item -> item.value().action())
                .text("field.note", item -> item.value().note())
                .tab(drafts.items(material -> material.draft().resources()));
    }

    /** Money and tools own no tasks: what they take is typed. */
    private static Optional<Cell> needed(DraftOkr.Resource resource) {
        boolean typed = resource.type().equals("budget") || resource.type().equals("tool");
        // A resource without a name owns no tasks either.
        return typed || resource.text().isBlank() ? Optional.of(Cell.number(resource.allocated())) : Optional.empty();
    }

    private static Cell share(Optional<Double> percent) {
        return percent.<Cell>map(typed -> Cell.percent(Math.clamp(typed, 0, WHOLE) / WHOLE))
                .orElseGet(Cell::empty);
    }

    private static Optional<Double> utilisation(DraftOkr.Resource resource) {
        return resource.net().filter(net -> net > 0).map(net -> resource.allocated() / net);
    }
}
