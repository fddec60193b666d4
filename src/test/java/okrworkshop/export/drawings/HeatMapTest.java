package okrworkshop.export.drawings;

import static okrworkshop.documents.CardKind.RESOURCE;
import static okrworkshop.documents.CardKind.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private final BoardFixture board = new BoardFixture();

    @Test
    void aWeekWithMoreWorkThanTimeIsMarkedAndTheWholeCycleIsNot() {
        board.put("r", RESOURCE, "Wu", "type", "person", "gross", 13, "unit", "days")
                .put("t", TASK, "Build", "owner", " wu ", "start", "2026-04-06", "due", "2026-04-10", "effort", 4);
        Drawing drawing = drawings().getFirst();
        Drawn drawn = Drawn.of(drawing);
        assertThat(drawn.text("31%").y()).isLessThan(drawn.text("4 of 13 days").y());
        assertThat(drawn.around("31%").stroke()).isEmpty();
        assertThat(drawn.around("400%").stroke()).isNotEmpty();
        assertThat(drawing.description()).contains("picture.heat.peak[2026-04-06, 400%]");
        assertThat(drawn.text("04-06").left())
                .isBetween(drawn.around("400%").x() - 5, drawn.around("400%").x() + 10);
    }

    @Test
    void ownersWithoutAResourceComeLastWithDays() {
        board.put("t", TASK, "Build", "owner", "Zhou", "start", "2026-04-06", "due", "2026-04-10", "effort", 4)
                .put("r", RESOURCE, "Wu", "type", "person", "gross", 13);
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.text("Zhou (?)").y()).isGreaterThan(drawn.text("Wu").y());
        assertThat(drawn.texts().stream().filter(each -> each.text().equals("4")))
                .hasSize(2);
    }

    @Test
    void moneyAndToolsHaveNoWeeks() {
        board.put("r", RESOURCE, "Budget", "type", "budget", "gross", 8, "needed", 10, "unit", "k");
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.text("125%")).isNotNull();
        assertThat(drawn.all()).doesNotContain("04-06");
    }

    @Test
    void workOutsideOfTheCycleHasAColumnOfItsOwn() {
        board.put("t", TASK, "Later", "owner", "Wu", "start", "2027-01-01", "due", "2027-01-31", "effort", 5);
        assertThat(Drawn.of(drawings().getFirst()).all()).contains("beside");
    }

    @Test
    void aFullWeekIsTightAndNotTooMuch() {
        assertThat(new Workload.Cell(3 * 0.1, Optional.of(0.3)).fit()).isEqualTo(Workload.Fit.TIGHT);
        assertThat(new Workload.Cell(0.85, Optional.of(1.0)).fit()).isEqualTo(Workload.Fit.FITS);
        assertThat(new Workload.Cell(1.01, Optional.of(1.0)).fit()).isEqualTo(Workload.Fit.OVER);
        assertThat(new Workload.Cell(1, Optional.of(0.0)).fit()).isEqualTo(Workload.Fit.OVER);
        assertThat(new Workload.Cell(0, Optional.of(0.0)).fit()).isEqualTo(Workload.Fit.NONE);
    }

    @Test
    void hundredPeopleAreSpreadOverDrawings() {
        for (int i = 0; i < 100; i++) {
            board.put("r" + i, RESOURCE, "Person with a rather long name " + i, "type", "person", "gross", 10);
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).hasSize(4);
        drawings.forEach(Drawn::of);
    }

    @Test
    void withoutResourcesAndEffortsThereIsNoMap() {
        board.put("t", TASK, "Build", "owner", "Wu", "due", "2026-04-10").put("r", RESOURCE, "Wu");
        assertThat(drawings()).isEmpty();
    }

    private List<Drawing> drawings() {
        return HeatMap.of(DraftOkrReader.read(board, List.of(), Set.of()), FROM, TO, PlainWords.WORDS);
    }
}
