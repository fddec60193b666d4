package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoByTwoTest {
    private static final Field FIELD = new Field(
            "Risks",
            new Field.Axis("Control", "out of our hands", "in our hands", 1, 5),
            new Field.Axis("Impact", "small", "large", 1, 5),
            "Prepare a way out",
            "Act now",
            "Keep an eye on it",
            "Settle it in passing");

    @Test
    void cardsLieWhereTheirNumbersSay() {
        Drawn drawn = drawn(List.of(risk("Low left", 1, 1), risk("High right", 5, 5), risk("Middle", 3, 3)));
        assertThat(drawn.around("High right").x())
                .isGreaterThan(drawn.around("Middle").x());
        assertThat(drawn.around("Middle").x())
                .isGreaterThan(drawn.around("Low left").x());
        assertThat(drawn.around("High right").y())
                .isLessThan(drawn.around("Middle").y());
        assertThat(drawn.around("Middle").y())
                .isLessThan(drawn.around("Low left").y());
        assertThat(drawn.all()).contains("Act now", "Keep an eye on it", "out of our hands", "Impact", "Control →");
    }

    @Test
    void cardsAtOnePlaceMakeRoomForEachOther() {
        Drawn drawn =
                drawn(IntStream.range(0, 10).mapToObj(i -> risk("R" + i, 4, 4)).toList());
        List<Drawn.Box> cards =
                IntStream.range(0, 10).mapToObj(i -> drawn.around("R" + i)).toList();
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < i; j++) {
                Drawn.Box a = cards.get(i);
                Drawn.Box b = cards.get(j);
                boolean apart =
                        Math.abs(a.x() - b.x()) >= a.width() - 0.2 || Math.abs(a.y() - b.y()) >= a.height() - 0.2;
                assertThat(apart).as(i + " and " + j).isTrue();
            }
        }
    }

    @Test
    void manyCardsAreNumbersWithTheirTextsBelow() {
        Drawn drawn = drawn(IntStream.range(0, 40)
                .mapToObj(i -> risk("Risk " + i, i % 5 + 1, i % 3 + 1))
                .toList());
        assertThat(drawn.texts().stream().filter(each -> each.text().equals("17")))
                .hasSize(2);
        assertThat(drawn.text("Risk 16").y()).isGreaterThan(420);
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        List<Field.Spot> spots = new ArrayList<>();
        for (int i = 0; i < 75; i++) {
            spots.add(risk("Risk " + i, 3, 3));
        }
        assertThat(drawn(spots).all()).contains("picture.more[15]");
    }

    @Test
    void valuesBeyondAnEndLieAtItAndTheDescriptionNamesTheQuarter() {
        var drawing = TwoByTwo.of(FIELD, List.of(risk("Wild", 99, -3)), PlainWords.WORDS)
                .getFirst();
        Drawn.of(drawing);
        assertThat(drawing.description()).contains("Wild, Control 99, Impact -3, Settle it in passing");
    }

    @Test
    void theMiddleBelongsToTheHigherQuarter() {
        assertThat(FIELD.quarter(risk("", 3, 3))).isEqualTo("Act now");
        assertThat(FIELD.quarter(risk("", 2.9, 3))).isEqualTo("Prepare a way out");
        assertThat(FIELD.quarter(risk("", 3, 2.9))).isEqualTo("Settle it in passing");
        assertThat(FIELD.quarter(risk("", 1, 1))).isEqualTo("Keep an eye on it");
    }

    @Test
    void nothingPlacedIsNoField() {
        assertThat(TwoByTwo.of(FIELD, List.of(), PlainWords.WORDS)).isEmpty();
        assertThat(TwoByTwo.of(FIELD, List.of(risk("", Double.NaN, 1)), PlainWords.WORDS))
                .isEmpty();
    }

    private static Field.Spot risk(String text, double x, double y) {
        return new Field.Spot(text, x, y, Field.Tone.RISK);
    }

    private static Drawn drawn(List<Field.Spot> spots) {
        return Drawn.of(TwoByTwo.of(FIELD, spots, PlainWords.WORDS).getFirst());
    }
}
