package okrworkshop.export.drawings;

import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.LinkType.DEPENDS;
import static okrworkshop.documents.LinkType.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private static final String BAR = "#cfe0ee";
    private final BoardFixture board = new BoardFixture();

    @BeforeEach
    void okr() {
        board.put("o", OBJECTIVE, "O")
                .put("k1", KEY_RESULT, "First", "due", "2026-05-31")
                .put("k2", KEY_RESULT, "Second")
                .link("k1", PARENT, "o")
                .link("k2", PARENT, "o");
    }

    @Test
    void tasksStandUnderTheirKeyResultAsLongAsTheyTake() {
        task("short", "k2", "2026-04-06", "2026-04-10");
        task("long", "k1", "2026-04-06", "2026-05-03");
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.text("KR1.1 First").y()).isLessThan(drawn.text("long").y());
        assertThat(drawn.text("long").y()).isLessThan(drawn.text("KR1.2 Second").y());
        assertThat(drawn.text("KR1.2 Second").y())
                .isLessThan(drawn.text("short").y());
        List<Drawn.Box> bars = bars(drawn);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).x()).isEqualTo(bars.get(1).x());
        assertThat(bars.get(0).width() / bars.get(1).width()).isBetween(5.4, 5.8);
        assertThat(bars.get(0).x())
                .isBetween(drawn.text("03-30").left(), drawn.text("04-13").left());
    }

    @Test
    void oneDateAloneIsAPointAndTasksWithoutDatesAreCounted() {
        board.put("t", TASK, "point", "due", "2026-04-10").link("t", PARENT, "k1");
        board.put("u", TASK, "undated").link("u", PARENT, "k1");
        Drawing drawing = drawings().getFirst();
        Drawn drawn = Drawn.of(drawing);
        assertThat(bars(drawn)).isEmpty();
        assertThat(drawn.all())
                .contains("point")
                .contains("picture.timeline.undated[1]")
                .doesNotContain("undated ");
        assertThat(drawing.description()).contains("picture.timeline.told-point[point, 2026-04-10");
    }

    @Test
    void oneWrongYearDoesNotSqueezeAllOthers() {
        task("now", "k1", "2026-04-06", "2026-05-03");
        double before = bars(Drawn.of(drawings().getFirst())).getFirst().width();
        task("typo", "k1", "2036-04-06", "2036-05-03");
        task("old", "k1", "2016-04-06", "2016-05-03");
        assertThat(bars(Drawn.of(drawings().getFirst())).getFirst().width()).isEqualTo(before);
    }

    @Test
    void whatBeginsBeforeThatForWhichItWaitsIsDashed() {
        task("first", "k1", "2026-04-06", "2026-04-20");
        task("late", "k1", "2026-04-10", "2026-04-30");
        board.link("late", DEPENDS, "first");
        assertThat(drawings().getFirst().svg()).contains("stroke-dasharray");
        task("later", "k1", "2026-04-21", "2026-04-30");
        BoardFixture fine = new BoardFixture();
        fine.put("a", TASK, "a", "start", "2026-04-06", "due", "2026-04-10")
                .put("b", TASK, "b", "start", "2026-04-20", "due", "2026-04-24")
                .link("b", DEPENDS, "a");
        String svg = drawings(fine).getFirst().svg();
        assertThat(svg).contains("<polygon").doesNotContain("stroke-dasharray");
    }

    @Test
    void twoHundredTasksAreSpreadOverDrawingsAndTheRestIsCounted() {
        for (int i = 0; i < 200; i++) {
            task("Task number " + i, i % 2 == 0 ? "k1" : "k2", "2026-04-06", "2026-05-03");
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).hasSize(Sheets.MOST);
        drawings.forEach(Drawn::of);
        assertThat(Drawn.of(drawings.getLast()).all()).contains("picture.more[");
    }

    @Test
    void aKeyResultGoesOnUnderItsNameOnTheNextDrawing() {
        for (int i = 0; i < 60; i++) {
            task("Task number " + i, "k1", "2026-04-06", "2026-05-03");
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).hasSizeGreaterThan(1);
        assertThat(drawings).allSatisfy(each -> assertThat(Drawn.of(each).all()).contains("KR1.1 First"));
    }

    @Test
    void withoutDatesThereIsNoTimeline() {
        board.put("t", TASK, "undated").link("t", PARENT, "k1");
        assertThat(drawings()).isEmpty();
    }

    private void task(String text, String keyResult, String start, String due) {
        String id = text.replace(' ', '-');
        board.put(id, TASK, text, "start", start, "due", due).link(id, PARENT, keyResult);
    }

    private static List<Drawn.Box> bars(Drawn drawn) {
        return drawn.boxes().stream().filter(box -> box.fill().equals(BAR)).toList();
    }

    private List<Drawing> drawings() {
        return drawings(board);
    }

    private static List<Drawing> drawings(BoardFixture board) {
        return Timeline.of(DraftOkrReader.read(board, List.of(), Set.of()), FROM, TO, PlainWords.WORDS);
    }
}
