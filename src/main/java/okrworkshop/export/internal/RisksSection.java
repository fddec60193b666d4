package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What may go wrong, and by impact and control what to do about the OKR then. */
final class RisksSection implements Section {
    /** From here on a value from 1 to 5 counts as high, as on the board. */
    private static final double HIGH = 3;

    private static final List<String> QUARTERS = List.of("high-high", "low-high", "high-low", "low-low");

    @Override
    public List<Block> blocks(Material material) {
        List<DraftOkr.Risk> risks = material.draft().risks();
        List<Block> blocks = new ArrayList<>(Pictures.riskField(material));
        blocks.addAll(Tables.of(
                risks,
                new Tables.Column<>(material.label("risk"), DraftOkr.Risk::text),
                new Tables.Column<>(material.label("field.impact"), card -> Numbers.plain(card.impact())),
                new Tables.Column<>(material.label("field.control"), card -> Numbers.plain(card.control())),
                new Tables.Column<>(material.label("field.trigger"), DraftOkr.Risk::trigger),
                new Tables.Column<>(material.label("field.response"), DraftOkr.Risk::response),
                new Tables.Column<>(material.label("field.owner"), DraftOkr.Risk::owner)));
        List<List<String>> matrix = QUARTERS.stream()
                .map(quarter -> row(material, quarter, risks))
                .flatMap(Optional::stream)
                .toList();
        if (!matrix.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("adjust")));
            blocks.add(new Block.Table(
                    List.of(
                            material.label("adjust.place"),
                            material.label("adjust.then"),
                            material.label("adjust.risks")),
                    matrix));
            blocks.add(new Block.Remark(material.label("adjust.note")));
        }
        return blocks;
    }

    private static Optional<List<String>> row(Material material, String quarter, List<DraftOkr.Risk> risks) {
        List<String> in = risks.stream()
                .filter(risk -> !risk.text().isBlank() && quarter.equals(quarter(risk)))
                .map(risk -> risk.text().strip())
                .toList();
        return in.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        material.label("adjust." + quarter + ".place"),
                        material.texts()
                                .quarter(CardKind.RISK, quarter)
                                .orElseGet(() -> material.label("adjust." + quarter)),
                        String.join("\n", in)));
    }

    /** Control first, as templates name them; empty for a risk that has no place yet. */
    private static String quarter(DraftOkr.Risk risk) {
        return risk.control().isPresent() && risk.impact().isPresent()
                ? half(risk.control().get()) + "-" + half(risk.impact().get())
                : "";
    }

    private static String half(double value) {
        return value >= HIGH ? "high" : "low";
    }
}
