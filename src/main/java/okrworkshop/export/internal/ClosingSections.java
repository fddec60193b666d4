package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What happens after the workshop. */
final class ClosingSections {
    private ClosingSections() {}

    static List<Block> questions(Material material) {
        List<DraftOkr.Question> questions = material.draft().questions();
        if (questions.stream().allMatch(question -> question.text().isBlank())) {
            return List.of();
        }
        // When the answer is there is filled in by hand: the board doesn't ask for it.
        return List.of(new Block.Table(
                List.of(
                        material.label("question"),
                        material.label("field.addressee"),
                        material.label("field.asker"),
                        material.label("question.when")),
                questions.stream()
                        .filter(question -> !question.text().isBlank())
                        .map(question -> List.of(question.text(), question.addressee(), question.asker(), ""))
                        .toList()));
    }

    static List<Block> nextSteps(Material material) {
        return table(material, promises(material));
    }

    /** Those of the board, then those that people have shared with the group. */
    static List<Promise> promises(Material material) {
        return Stream.concat(
                        material.draft().todos().stream()
                                .filter(todo -> !todo.text().isBlank())
                                .map(Promise::of),
                        material.promises().stream())
                .toList();
    }

    static List<Block> table(Material material, List<Promise> promises) {
        return Tables.of(
                promises,
                new Tables.Column<>(material.label("todo"), Promise::what),
                new Tables.Column<>(material.label("field.owner"), Promise::owner),
                new Tables.Column<>(material.label("field.due"), promise -> Material.day(promise.until())),
                new Tables.Column<>(material.label("todo.with"), Promise::with));
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

    private static String title(Material material, DraftOkr.Reflection reflection) {
        return reflection.place().isEmpty()
                ? material.texts().step(reflection.step())
                : material.texts().column(reflection.step(), reflection.place());
    }
}
