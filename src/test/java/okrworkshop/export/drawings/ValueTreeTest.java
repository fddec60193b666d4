package okrworkshop.export.drawings;

import static okrworkshop.documents.CardKind.DRIVER;
import static okrworkshop.documents.CardKind.STRATEGY;
import static okrworkshop.documents.LinkType.PARENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.Test;

class ValueTreeTest {
    private final BoardFixture board = new BoardFixture();

    @Test
    void driversStandLeftOfWhatHangsBelowThemAndStrategiesInTheLastColumn() {
        board.put("top", DRIVER, "Returns", "value", 9, "unit", "%", "parts", "sum")
                .put("a", DRIVER, "Misfit")
                .put("b", DRIVER, "Cold")
                .put("s1", STRATEGY, "Fit check", "decision", "chosen")
                .put("s2", STRATEGY, "Firmware", "decision", "rejected")
                .link("a", PARENT, "top")
                .link("b", PARENT, "top")
                .link("s1", PARENT, "a")
                .link("s2", PARENT, "top");
        Drawn drawn = Drawn.of(drawings().getFirst());

        assertThat(drawn.text("Returns").left()).isLessThan(drawn.text("Misfit").left());
        assertThat(drawn.text("Misfit").left()).isEqualTo(drawn.text("Cold").left());
        assertThat(drawn.text("Fit check").left())
                .isEqualTo(drawn.text("Firmware").left())
                .isGreaterThan(drawn.text("Cold").left());
        assertThat(middle(drawn.around("Fit check"))).isCloseTo(middle(drawn.around("Misfit")), within(0.2));
        assertThat(drawn.all()).contains("9%").contains("+");
    }

    @Test
    void decisionsAreSeenWithoutColours() {
        board.put("d", DRIVER, "Returns")
                .put("s1", STRATEGY, "Fit check", "decision", "chosen")
                .put("s2", STRATEGY, "Firmware", "decision", "rejected")
                .link("s1", PARENT, "d")
                .link("s2", PARENT, "d");
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.all()).contains("picture.decision.chosen").contains("picture.decision.rejected");
        assertThat(drawn.around("Firmware").dashes()).isNotEmpty();
        assertThat(drawn.around("Fit check").dashes()).isEmpty();
    }

    @Test
    void aRingOfDriversIsCutAndEveryDriverIsThereOnce() {
        board.put("a", DRIVER, "Alpha")
                .put("b", DRIVER, "Beta")
                .put("c", DRIVER, "Gamma")
                .link("a", PARENT, "c")
                .link("b", PARENT, "a")
                .link("c", PARENT, "b");
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.texts()).extracting(Drawn.Written::text).containsOnlyOnce("Alpha", "Beta", "Gamma");
    }

    @Test
    void aChainDeeperThanThereAreColumnsGoesOnBelow() {
        for (int i = 0; i < 12; i++) {
            board.put("d" + i, DRIVER, "Level " + i);
            if (i > 0) {
                board.link("d" + i, PARENT, "d" + (i - 1));
            }
        }
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.text("Level 5").left()).isEqualTo(drawn.text("Level 0").left());
        assertThat(drawn.text("Level 5").y())
                .isGreaterThan(drawn.text("Level 4").y());
        assertThat(drawn.text("Level 11").y())
                .isGreaterThan(drawn.text("Level 5").y());
    }

    @Test
    void sixtyStrategiesAreSpreadOverDrawingsWithTheirDriverOnEach() {
        board.put("d", DRIVER, "Returns");
        for (int i = 0; i < 60; i++) {
            board.put("s" + i, STRATEGY, "Strategy number " + i).link("s" + i, PARENT, "d");
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).hasSizeBetween(2, 4);
        List<Drawn> drawn = drawings.stream().map(Drawn::of).toList();
        assertThat(drawn).allSatisfy(each -> assertThat(each.all()).contains("Returns"));
        for (int i = 0; i < 60; i++) {
            String text = "Strategy number " + i;
            assertThat(drawn.stream()
                            .flatMap(each -> each.texts().stream())
                            .filter(each -> each.text().equals(text)))
                    .hasSize(1);
        }
        assertThat(drawings.getFirst().title()).isEqualTo("picture.part[picture.tree, 1, " + drawings.size() + "]");
    }

    @Test
    void whatNoDrawingHasRoomForIsCounted() {
        board.put("d", DRIVER, "Returns");
        for (int i = 0; i < 400; i++) {
            board.put("s" + i, STRATEGY, "Strategy " + i).link("s" + i, PARENT, "d");
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).hasSize(Sheets.MOST);
        long shown = drawings.stream()
                .flatMap(each -> Drawn.of(each).texts().stream())
                .filter(each -> each.text().startsWith("Strategy "))
                .count();
        assertThat(Drawn.of(drawings.getLast()).all()).contains("picture.more[" + (400 - shown) + "]");
    }

    @Test
    void withoutDriversThereIsNoTree() {
        board.put("s", STRATEGY, "Strategy");
        assertThat(drawings()).isEmpty();
    }

    @Test
    void theDescriptionSaysWhatHangsBelowWhat() {
        board.put("d", DRIVER, "Returns", "value", 9, "unit", "%")
                .put("s", STRATEGY, "Fit check", "decision", "chosen")
                .link("s", PARENT, "d");
        assertThat(drawings().getFirst().description())
                .isEqualTo("picture.tree.below[Returns (9%), Fit check (picture.decision.chosen)]");
    }

    private static double middle(Drawn.Box box) {
        return box.y() + box.height() / 2;
    }

    private List<Drawing> drawings() {
        return ValueTree.of(DraftOkrReader.read(board, List.of(), Set.of()), PlainWords.WORDS);
    }
}
