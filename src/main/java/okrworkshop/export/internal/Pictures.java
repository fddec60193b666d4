package okrworkshop.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import okrworkshop.alignment.Alignment;
import okrworkshop.documents.CardKind;
import okrworkshop.export.drawings.AlignmentPicture;
import okrworkshop.export.drawings.Field;
import okrworkshop.export.drawings.HeatMap;
import okrworkshop.export.drawings.Ruler;
import okrworkshop.export.drawings.ScoreMatrix;
import okrworkshop.export.drawings.Timeline;
import okrworkshop.export.drawings.Trace;
import okrworkshop.export.drawings.TwoByTwo;
import okrworkshop.export.drawings.ValueTree;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;
import okrworkshop.paper.Drawing;
import okrworkshop.templates.Formula;
import okrworkshop.templates.Lens;

/** The drawings of a group's book, as blocks for the sections where they belong; nothing where there is nothing to draw. */
final class Pictures {
    private Pictures() {}

    static List<Block> valueTree(Material material) {
        return blocks(ValueTree.of(material.draft(), material::label));
    }

    /** One for each step in which strategies are scored, under a heading. */
    static List<Block> scores(Material material) {
        return headed(
                material.label("picture.score"),
                lenses(material, Lens.Score.class)
                        .flatMap(each ->
                                ScoreMatrix.of(material.draft().strategies(), ruler(material, each), material::label)
                                        .stream())
                        .toList());
    }

    /** Strategies where the group placed them, such as effort and impact, each field under its name. */
    static List<Block> strategyField(Material material) {
        return fields(
                        material,
                        CardKind.STRATEGY,
                        material.draft().strategies(),
                        DraftOkr.Strategy::text,
                        strategy -> Field.Tone.of(strategy.decision()),
                        (strategy, number) ->
                                Optional.ofNullable(strategy.numbers().get(number)))
                .flatMap(drawing -> headed(drawing.title(), List.of(drawing)).stream())
                .toList();
    }

    /** Risks where the group placed them, such as control and impact. */
    static List<Block> riskField(Material material) {
        return blocks(fields(
                        material,
                        CardKind.RISK,
                        material.draft().risks(),
                        DraftOkr.Risk::text,
                        risk -> Field.Tone.RISK,
                        (risk, number) -> switch (number) {
                            case "impact" -> risk.impact();
                            case "control" -> risk.control();
                            default -> Optional.empty();
                        })
                .toList());
    }

    static List<Block> heatMap(Material material) {
        return blocks(HeatMap.of(
                material.draft(),
                material.workshop().cycleStart(),
                material.workshop().cycleEnd(),
                material::label));
    }

    static List<Block> timeline(Material material) {
        return blocks(Timeline.of(
                material.draft(),
                material.workshop().cycleStart(),
                material.workshop().cycleEnd(),
                material::label));
    }

    /** With a heading of its own. */
    static List<Block> trace(Material material) {
        return headed(material.label("picture.trace"), Trace.of(material.draft(), material::label));
    }

    /** For the workshop's book: what of the superior OKR is served by whom. */
    static List<Block> alignment(Alignment alignment, Labels labels) {
        return blocks(AlignmentPicture.of(alignment, labels::text));
    }

    /** Pictures, then the table that says it all. */
    static List<Block> above(List<Block> pictures, List<Block> table) {
        return Stream.concat(pictures.stream(), table.stream()).toList();
    }

    private record InStep<T extends Lens>(String step, T lens) {}

    private static <T extends Lens> Stream<InStep<T>> lenses(Material material, Class<T> type) {
        return material.workshop().template().steps().stream()
                .flatMap(step -> step.lenses().stream()
                        .filter(type::isInstance)
                        .map(lens -> new InStep<>(step.id(), type.cast(lens))));
    }

    private static Ruler ruler(Material material, InStep<Lens.Score> found) {
        List<Ruler.Criterion> criteria = found.lens().criteria().stream()
                .map(each -> new Ruler.Criterion(
                        each.field(), text(material, found, "criteria." + each.field()), each.weight(), each.divides()))
                .toList();
        boolean alone = material.draft().strategies().stream()
                .flatMap(strategy -> strategy.scores().stream())
                .anyMatch(opinion ->
                        criteria.stream().anyMatch(each -> each.field().equals(opinion.criterion())));
        return new Ruler(material.label("picture.score"), criteria, found.lens().formula() == Formula.PRODUCT, alone);
    }

    private static <T> Stream<Drawing> fields(
            Material material,
            CardKind kind,
            List<T> cards,
            Function<T, String> text,
            Function<T, Field.Tone> tone,
            BiFunction<T, String, Optional<Double>> number) {
        return lenses(material, Lens.Matrix.class)
                .filter(found -> found.lens().kind() == kind)
                .flatMap(found -> {
                    Lens.Matrix lens = found.lens();
                    List<Field.Spot> spots = cards.stream()
                            .flatMap(card -> number.apply(card, lens.x().field()).stream()
                                    .flatMap(x -> number.apply(card, lens.y().field()).stream()
                                            .map(y -> new Field.Spot(text.apply(card), x, y, tone.apply(card)))))
                            .toList();
                    return TwoByTwo.of(field(material, found), spots, material::label).stream();
                });
    }

    private static Field field(Material material, InStep<Lens.Matrix> found) {
        return new Field(
                text(material, found, "title"),
                axis(material, found, "x", found.lens().x()),
                axis(material, found, "y", found.lens().y()),
                text(material, found, "quadrants.low-high"),
                text(material, found, "quadrants.high-high"),
                text(material, found, "quadrants.low-low"),
                text(material, found, "quadrants.high-low"));
    }

    private static Field.Axis axis(Material material, InStep<Lens.Matrix> found, String name, Lens.Axis axis) {
        return new Field.Axis(
                text(material, found, "axes." + name),
                text(material, found, "axes." + name + "-low"),
                text(material, found, "axes." + name + "-high"),
                axis.min(),
                axis.max());
    }

    private static String text(Material material, InStep<?> found, String path) {
        return material.texts().lens(found.step(), found.lens().id(), path);
    }

    private static List<Block> headed(String title, List<Drawing> drawings) {
        return drawings.isEmpty() ? List.of() : above(List.of(new Block.Heading(2, title)), blocks(drawings));
    }

    private static List<Block> blocks(List<Drawing> drawings) {
        return drawings.stream().<Block>map(Block.Picture::new).toList();
    }
}
