package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;
import okrworkshop.writing.Wordings;

/** What the writing lint still finds, and what the group keeps nevertheless and why. */
final class WritingSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(Tables.of(
                material.open(),
                new Tables.Column<>(
                        material.label("writing.found"),
                        open -> material.mistake(open.rule().code())),
                new Tables.Column<>(
                        material.label("writing.severity"),
                        open -> material.labels()
                                .choice("severity", open.severity().name().toLowerCase(Locale.ROOT))),
                new Tables.Column<>(material.label("writing.place"), open -> places(material, open)),
                new Tables.Column<>(material.label("writing.text"), open -> material.textsOf(open.cards()))));
        List<Block> kept = Tables.of(
                kept(material),
                new Tables.Column<>(
                        material.label("writing.found"),
                        one -> material.mistake(one.waiver().rule())),
                new Tables.Column<>(material.label("writing.place"), Kept::place),
                new Tables.Column<>(
                        material.label("field.reason"), one -> one.waiver().reason()));
        if (!kept.isEmpty()) {
            blocks.add(new Block.Heading(2, material.label("okr.waived")));
            blocks.addAll(kept);
        }
        return blocks;
    }

    private static String places(Material material, Wordings.Open open) {
        return open.cards().isEmpty()
                ? material.label("writing.whole")
                : String.join(
                        material.label("list-separator"),
                        open.cards().stream()
                                .map(material::place)
                                .filter(place -> !place.isEmpty())
                                .distinct()
                                .toList());
    }

    private record Kept(String place, DraftOkr.Waiver waiver) {}

    private static List<Kept> kept(Material material) {
        return Stream.concat(
                        material.draft().objectives().stream()
                                .flatMap(objective -> objective.waived().stream()
                                        .map(waiver -> new Kept(material.place(objective.id()), waiver))),
                        material.keyResults().stream()
                                .flatMap(keyResult -> keyResult.waived().stream()
                                        .map(waiver -> new Kept(material.place(keyResult.id()), waiver))))
                .toList();
    }
}
