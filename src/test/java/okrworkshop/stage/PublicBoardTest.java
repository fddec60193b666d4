package okrworkshop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.shared.Language;
import okrworkshop.templates.Lens;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;
import org.junit.jupiter.api.Test;

/** What of a board comes onto the wall. */
class PublicBoardTest {
    private static final Lens.Columns COLUMNS = new Lens.Columns(
            "wall",
            List.of(
                    new Lens.Column("inside", CardKind.FINDING, List.of(), List.of()),
                    new Lens.Column("outside", CardKind.FINDING, List.of(), List.of())));
    private static final StepTemplate STEP =
            new StepTemplate("facts", "2", Map.of("express", 10), List.of(), List.of(COLUMNS), List.of());
    private static final String SECRET = "Nobody reads this yet";

    private final WallBoard board = new WallBoard();

    @Test
    void whatIsHiddenComesNeitherInWordsNorInNumbers() {
        board.card("a", CardKind.FINDING, "inside", "Open")
                .opens("facts.wall.1", Purpose.WRITE)
                .card(board.ben, "b", CardKind.FINDING, "inside", SECRET, Optional.of("facts.wall.1"));
        assertThat(columns()).containsExactly("Open");
        assertThat(glance().piles()).containsExactly(1, 0);
        assertThat(glance().newest()).containsExactly("Open");
        assertThat(glance().quiet()).isTrue();

        board.closes("facts.wall.1");
        assertThat(columns()).containsExactly("Open", SECRET);
        assertThat(glance().newest()).containsExactly(SECRET, "Open");
        assertThat(glance().quiet()).isFalse();
    }

    @Test
    void aClusterStandsBehindItsHeadAndWhatIsDeletedIsGone() {
        board.card("a", CardKind.FINDING, "inside", "Head")
                .card("b", CardKind.FINDING, "inside", "Other")
                .card("c", CardKind.FINDING, "inside", "Under")
                .card("d", CardKind.FINDING, "inside", "Gone")
                .card("e", CardKind.FINDING, "inside", " ")
                .does(board.ann, new Operation.Group(new CardId("c"), Optional.of(new CardId("a"))))
                .does(board.ann, new Operation.Delete(new CardId("d")));
        assertThat(read(COLUMNS).sections().getFirst().lines())
                .extracting(line -> line.depth() + line.text())
                .containsExactly("0Head", "1Under", "0Other");
    }

    @Test
    void whatHangsBelowAnotherCardStandsBelowIt() {
        board.card("o", CardKind.OBJECTIVE, "", "Better")
                .card("k", CardKind.KEY_RESULT, "", "KR")
                .card("l", CardKind.KEY_RESULT, "", "Loose")
                .does(board.ann, new Operation.AddLink(new CardId("k"), LinkType.PARENT, new CardId("o")));
        List<PublicBoard.Section> sections =
                read(new Lens.Okr("okr", List.of())).sections();
        assertThat(sections).extracting(PublicBoard.Section::title).containsExactly("Better", "");
        assertThat(sections.getFirst().lines())
                .extracting(PublicBoard.Line::text)
                .containsExactly("KR");
        assertThat(sections.getLast().lines())
                .extracting(PublicBoard.Line::text)
                .containsExactly("Loose");
    }

    @Test
    void anObjectiveIsThereInPassingBeforeItHasKeyResults() {
        board.card("o", CardKind.OBJECTIVE, "", "Better");
        var okr = new StepTemplate(
                "facts", "5", Map.of("express", 10), List.of(), List.of(new Lens.Okr("okr", List.of())), List.of());
        assertThat(Glance.of(okr, board.seen(), new NoWords(), Language.EN).newest())
                .containsExactly("Better");
        board.card("k", CardKind.KEY_RESULT, "", "KR")
                .does(board.ann, new Operation.AddLink(new CardId("k"), LinkType.PARENT, new CardId("o")));
        assertThat(Glance.of(okr, board.seen(), new NoWords(), Language.EN).newest())
                .containsExactly("KR", "Better");
    }

    @Test
    void votesAreToldOnlyAfterTheirRound() {
        board.card("a", CardKind.FINDING, "inside", "First")
                .card("b", CardKind.FINDING, "inside", "Second")
                .opens("facts.wall.vote.1", Purpose.VOTE)
                .does(board.ann, vote("a", 1))
                .does(board.ann, vote("b", 1))
                .does(board.ben, vote("b", 2));
        assertThat(VoteResult.of(STEP, board.seen())).isEqualTo(new VoteResult(true, List.of()));

        board.closes("facts.wall.vote.1");
        assertThat(VoteResult.of(STEP, board.seen()))
                .isEqualTo(new VoteResult(
                        false, List.of(new VoteResult.Entry("Second", 3), new VoteResult.Entry("First", 1))));

        board.opens("facts.wall.vote.2", Purpose.VOTE);
        assertThat(VoteResult.of(STEP, board.seen())).isEqualTo(new VoteResult(true, List.of()));
    }

    @Test
    void aSmallBoardIsLargeAndALongOneHasPagesOnWhichNothingIsLost() {
        board.card("a", CardKind.FINDING, "inside", "One");
        assertThat(BoardPages.of(read(COLUMNS)).size()).isEqualTo(BoardPages.Size.LARGE);

        IntStream.range(0, 60)
                .forEach(number -> board.card(
                        "n" + number,
                        CardKind.FINDING,
                        number % 3 == 0 ? "inside" : "outside",
                        "用户在门口等待超过三十秒时会再次按铃并打电话 " + number));
        BoardPages pages = BoardPages.of(read(COLUMNS));
        assertThat(pages.size()).isEqualTo(BoardPages.Size.SMALL);
        assertThat(pages.pages()).hasSizeBetween(3, 8);
        assertThat(pages.pages().stream()
                        .flatMap(page -> page.sections().stream())
                        .flatMap(section -> section.lines().stream())
                        .map(line -> line.card().id().value())
                        .collect(Collectors.toSet()))
                .hasSize(61);
        assertThat(pages.pages()).allMatch(page -> page.sections().size() == 2);
    }

    private static Operation vote(String card, int points) {
        return new Operation.CastVote(new CardId(card), "facts.wall.vote.1", points, Optional.empty());
    }

    private List<String> columns() {
        return read(COLUMNS).sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(PublicBoard.Line::text)
                .toList();
    }

    private Glance glance() {
        return Glance.of(STEP, board.seen(), new NoWords(), Language.EN);
    }

    private PublicBoard read(Lens lens) {
        return new PublicBoards(board.seen(), new NoWords(), Language.EN).of(STEP, lens);
    }

    private static final class NoWords implements Messages {
        @Override
        public String text(Language language, String path) {
            return path;
        }

        @Override
        public List<String> texts(Language language, String path) {
            return List.of();
        }
    }
}
