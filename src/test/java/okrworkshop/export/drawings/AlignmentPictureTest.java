package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.paper.Drawing;
import okrworkshop.shared.GroupId;
import org.junit.jupiter.api.Test;

class AlignmentPictureTest {
    private static final SuperiorOkr SUPERIOR = new SuperiorOkr(List.of(new SuperiorOkr.Objective(
            "o",
            "Smart home grows",
            false,
            List.of(
                    new SuperiorOkr.KeyResult("k1", "Returns fall", false),
                    new SuperiorOkr.KeyResult("k2", "Shops recommend us", false)))));

    @Test
    void eachEntryHasThoseWhoServeItBesideIt() {
        Drawing drawing = drawings(List.of(
                        group(1, new GroupOkr.Objective("O1", "Fits every door", List.of("k1"), List.of())),
                        group(2, new GroupOkr.Objective("O1", "Serves nothing", List.of(), List.of()))))
                .getFirst();
        Drawn drawn = Drawn.of(drawing);
        assertThat(drawn.around("O1 Fits every door").x())
                .isGreaterThan(drawn.around("KR1.1 Returns fall").x());
        assertThat(drawn.around("KR1.1 Returns fall").x())
                .isGreaterThan(drawn.around("O1 Smart home grows").x());
        assertThat(drawn.around("alignment.nobody").dashes()).isNotEmpty();
        assertThat(drawn.text("alignment.unbound").y())
                .isGreaterThan(drawn.text("KR1.2 Shops recommend us").y());
        assertThat(drawing.description())
                .contains("picture.alignment.told[KR1.1 Returns fall, Group 1 O1 Fits every door]")
                .contains("picture.alignment.told[KR1.2 Shops recommend us, alignment.nobody]");
    }

    @Test
    void manyGroupsBesideOneEntryAreTheirNumbersAlone() {
        List<GroupOkr> groups = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> group(i, new GroupOkr.Objective("O1", "Words", List.of("k1"), List.of())))
                .toList();
        Drawn drawn = Drawn.of(drawings(groups).getFirst());
        assertThat(drawn.all()).contains("picture.alignment.many[60]").doesNotContain("Words");
    }

    @Test
    void aLargeSuperiorOkrIsSpreadOverDrawings() {
        List<SuperiorOkr.Objective> objectives = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String id = "o" + i;
            objectives.add(new SuperiorOkr.Objective(
                    id,
                    "A superior objective with many words in its name, number " + i,
                    i % 4 == 0,
                    IntStream.range(0, 5)
                            .mapToObj(k -> new SuperiorOkr.KeyResult(id + "k" + k, "Key result " + k, false))
                            .toList()));
        }
        List<Drawing> drawings = AlignmentPicture.of(
                new Alignment(
                        new SuperiorOkr(objectives),
                        List.of(group(1, new GroupOkr.Objective("O1", "很长".repeat(80), List.of("o1k1"), List.of())))),
                PlainWords.WORDS);
        assertThat(drawings).hasSizeGreaterThan(1);
        drawings.forEach(Drawn::of);
    }

    @Test
    void withoutASuperiorOkrAndObjectivesThereIsNothingToDraw() {
        assertThat(AlignmentPicture.of(new Alignment(SuperiorOkr.NONE, List.of()), PlainWords.WORDS))
                .isEmpty();
    }

    private static List<Drawing> drawings(List<GroupOkr> groups) {
        return AlignmentPicture.of(new Alignment(SUPERIOR, groups), PlainWords.WORDS);
    }

    private static GroupOkr group(int number, GroupOkr.Objective... objectives) {
        return new GroupOkr(GroupId.random(), number, "Group " + number, List.of(objectives), List.of());
    }
}
