package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WildDraftsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverPeopleWriteEachDrawingIsWellFormedFitsOnAPageAndIsTheSameTwice(long seed) {
        List<Drawing> drawings = drawings(WildDraft.of(seed));
        drawings.forEach(Drawn::of);
        assertThat(drawings(WildDraft.of(seed))).isEqualTo(drawings);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsInTwoLanguagesMayBeLong(long seed) {
        Words both = (key, arguments) -> key.equals("list-separator")
                ? "; "
                : "很长的中文说明".repeat(9) + " / " + "long words ".repeat(20) + List.of(arguments);
        drawings(WildDraft.of(seed), both).forEach(Drawn::of);
    }

    private static List<Drawing> drawings(DraftOkr draft) {
        return drawings(draft, PlainWords.WORDS);
    }

    private static List<Drawing> drawings(DraftOkr draft, Words words) {
        var ruler = new Ruler(
                "scores",
                WildDraft.CRITERIA.stream()
                        .map(each -> new Ruler.Criterion(each.field(), each.field(), each.weight(), each.divides()))
                        .toList(),
                draft.risks().size() % 2 == 0,
                false);
        var field = new Field(
                "field",
                new Field.Axis("a name of a scale that is far too long for its place below the field", "l", "h", 1, 5),
                new Field.Axis("影响", "小", "很大很大很大", 1, 5),
                "1".repeat(90),
                "2",
                "3",
                "4");
        List<Field.Spot> spots = draft.risks().stream()
                .flatMap(risk -> risk.impact().stream()
                        .flatMap(x ->
                                risk.control().stream().map(y -> new Field.Spot(risk.text(), x, y, Field.Tone.RISK))))
                .toList();
        return Stream.of(
                        ValueTree.of(draft, words),
                        ScoreMatrix.of(draft.strategies(), ruler, words),
                        TwoByTwo.of(field, spots, words),
                        HeatMap.of(draft, FROM, TO, words),
                        Timeline.of(draft, FROM, TO, words),
                        Trace.of(draft, words))
                .flatMap(List::stream)
                .toList();
    }
}
