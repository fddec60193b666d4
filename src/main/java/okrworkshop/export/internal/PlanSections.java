package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What the plan needs from others and from its own people. */
final class PlanSections {
    private static final double PERCENT = 100;
    /** Efforts are typed with decimals. */
    private static final double ROUNDING = 1e-9;

    private PlanSections() {}

    static List<Block> support(Material material) {
        return Tables.of(
                material.draft().support(),
                new Tables.Column<>(material.label("support"), DraftOkr.SupportRequest::text),
                new Tables.Column<>(material.label("field.team"), DraftOkr.SupportRequest::team),
                new Tables.Column<>(material.label("field.contact"), DraftOkr.SupportRequest::contact),
                new Tables.Column<>(material.label("field.due"), card -> Material.day(card.due())),
                new Tables.Column<>(
                        material.label("field.confirmed"),
                        card -> material.labels().choice("confirmed", card.confirmed())),
                new Tables.Column<>(material.label("field.reason"), DraftOkr.SupportRequest::reason),
                new Tables.Column<>(material.label("okr.key-result"), card -> material.textsOf(card.keyResultIds())));
    }

    static List<Block> resources(Material material) {
        List<Block> blocks = new ArrayList<>(Pictures.above(Pictures.heatMap(material), loads(material)));
        List<Block> cuts = cuts(material);
        if (!cuts.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("resource.cuts")));
            blocks.addAll(cuts);
        }
        return blocks;
    }

    private static List<Block> loads(Material material) {
        return Tables.of(
                material.draft().resources(),
                new Tables.Column<>(material.label("resource"), DraftOkr.Resource::text),
                new Tables.Column<>(
                        material.label("field.type"), card -> material.labels().choice("type", card.type())),
                new Tables.Column<>(material.label("field.gross"), card -> Numbers.plain(card.gross(), card.unit())),
                new Tables.Column<>(material.label("field.load"), card -> Numbers.plain(card.load(), "%")),
                new Tables.Column<>(material.label("field.buffer"), card -> Numbers.plain(card.buffer(), "%")),
                new Tables.Column<>(
                        material.label("field.net"),
                        card -> card.net().map(net -> Numbers.rounded(net, 1)).orElse("")),
                new Tables.Column<>(
                        material.label("field.allocated"),
                        card -> card.allocated() == 0 ? "" : Numbers.rounded(card.allocated(), 1)),
                new Tables.Column<>(
                        material.label("field.utilisation"),
                        card -> utilisation(card)
                                .map(share -> Numbers.rounded(share * PERCENT, 0) + "%")
                                .orElse("")));
    }

    /** What takes more than there is, and what the group decided about it or about others. */
    static List<Block> cuts(Material material) {
        return Tables.of(
                material.draft().resources().stream()
                        .filter(card -> isOverloaded(card) || !(card.action() + card.note()).isBlank())
                        .toList(),
                new Tables.Column<>(material.label("resource"), DraftOkr.Resource::text),
                new Tables.Column<>(
                        material.label("resource.beyond"),
                        card -> isOverloaded(card)
                                ? card.net()
                                        .map(net -> Numbers.rounded(card.allocated() - net, 1))
                                        .orElse("")
                                : ""),
                new Tables.Column<>(
                        material.label("field.action"),
                        card -> card.action().isEmpty() && isOverloaded(card)
                                ? material.label("resource.undecided")
                                : material.labels().choice("action", card.action())),
                new Tables.Column<>(material.label("field.note"), DraftOkr.Resource::note));
    }

    private static boolean isOverloaded(DraftOkr.Resource resource) {
        return resource.net()
                .filter(net -> resource.allocated() > net + ROUNDING)
                .isPresent();
    }

    private static Optional<Double> utilisation(DraftOkr.Resource resource) {
        return resource.net().filter(net -> net > 0).map(net -> resource.allocated() / net);
    }
}
