package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What the level above needs, in the group's words, and what it does not ask for. */
final class ExpectationSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(Tables.of(
                material.draft().expectations(),
                new Tables.Column<>(material.label("expectation"), DraftOkr.Expectation::text),
                new Tables.Column<>(material.label("field.source"), DraftOkr.Expectation::source),
                new Tables.Column<>(material.label("field.stakeholder"), DraftOkr.Expectation::stakeholder),
                new Tables.Column<>(material.label("field.metric"), DraftOkr.Expectation::metric),
                new Tables.Column<>(material.label("field.from"), card -> Numbers.plain(card.from(), card.unit())),
                new Tables.Column<>(material.label("field.to"), card -> Numbers.plain(card.to(), card.unit())),
                new Tables.Column<>(
                        material.label("field.priority"),
                        card -> material.labels().choice("priority", card.priority()))));
        List<Block> exclusions = Tables.of(
                material.draft().exclusions(),
                new Tables.Column<>(material.label("exclusion"), DraftOkr.Exclusion::text),
                new Tables.Column<>(material.label("field.reason"), DraftOkr.Exclusion::reason));
        if (!exclusions.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("exclusions")));
            blocks.addAll(exclusions);
        }
        List<Block> all = new ArrayList<>(Jottings.of(material, CardKind.EXPECTATION));
        // The restatement opens the section, the notes close it.
        int opening = !all.isEmpty() && all.getFirst() instanceof Block.Facts ? 1 : 0;
        all.addAll(opening, blocks);
        return all;
    }
}
