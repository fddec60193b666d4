package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What happens after the workshop. */
final class ClosingSections {
    private ClosingSections() {}

    static List<Block> questions(Material material) {
        return Tables.of(
                material.draft().questions(),
                new Tables.Column<>(material.label("question"), DraftOkr.Question::text),
                new Tables.Column<>(material.label("field.asker"), DraftOkr.Question::asker),
                new Tables.Column<>(material.label("field.addressee"), DraftOkr.Question::addressee));
    }

    static List<Block> nextSteps(Material material) {
        return Tables.of(
                material.draft().todos(),
                new Tables.Column<>(material.label("todo"), DraftOkr.Todo::text),
                new Tables.Column<>(material.label("field.owner"), DraftOkr.Todo::owner),
                new Tables.Column<>(material.label("field.due"), card -> Material.day(card.due())));
    }

    static List<Block> reflections(Material material) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (DraftOkr.Reflection reflection : material.draft().reflections()) {
            if (!reflection.text().isBlank()) {
                columns.computeIfAbsent(title(material, reflection), title -> new ArrayList<>())
                        .add(reflection.text());
            }
        }
        // Answers have no heading of their own, so that they come before the columns, which have one.
        List<Block> blocks = new ArrayList<>(Jottings.of(material, CardKind.TODO));
        columns.forEach((title, texts) -> {
            blocks.add(new Block.Heading(2, title));
            blocks.add(new Block.Bullets(texts));
        });
        return blocks;
    }

    /** Only where there is something to score. */
    static List<Block> scoring(Material material) {
        boolean nothing = material.draft().objectives().isEmpty()
                && material.draft().looseKeyResults().isEmpty();
        return nothing ? List.of() : List.of(new Block.Remark(material.label("scoring.note")));
    }

    private static String title(Material material, DraftOkr.Reflection reflection) {
        return reflection.place().isEmpty()
                ? material.texts().step(reflection.step())
                : material.texts().column(reflection.step(), reflection.place());
    }
}
