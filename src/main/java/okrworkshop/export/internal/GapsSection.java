package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** Where the group stands: the key gaps first, then what else was found. */
final class GapsSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        add(material, blocks, "gaps.key", true);
        add(material, blocks, "gaps.other", false);
        blocks.addAll(Jottings.of(material, CardKind.FINDING));
        return blocks;
    }

    private static void add(Material material, List<Block> blocks, String label, boolean key) {
        List<DraftOkr.Finding> findings = material.draft().findings().stream()
                .filter(finding -> finding.key() == key)
                .toList();
        List<Block> table = Tables.of(
                findings,
                new Tables.Column<>(material.label("finding"), DraftOkr.Finding::text),
                new Tables.Column<>(
                        material.label("field.side"), card -> material.labels().choice("side", card.side())),
                new Tables.Column<>(material.label("field.evidence"), DraftOkr.Finding::evidence),
                new Tables.Column<>(material.label("field.cause"), DraftOkr.Finding::cause),
                new Tables.Column<>(material.label("field.metric"), DraftOkr.Finding::metric),
                new Tables.Column<>(
                        material.label("gaps.baseline"),
                        card -> Numbers.fromTo(card.baseline(), card.target(), card.unit())),
                new Tables.Column<>(material.label("field.origin"), card -> material.textsOf(card.originIds())));
        if (!table.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label(label)));
            blocks.addAll(table);
        }
    }
}
