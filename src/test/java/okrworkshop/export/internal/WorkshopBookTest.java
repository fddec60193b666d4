package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkshopBookTest {
    private final ExportFixture fixture = ExportFixture.rich(Language.EN);

    @BeforeEach
    void threeGroupsOfWhichTwoServeTheSuperiorOkr() {
        fixture.alignment.set(new Alignment(
                new SuperiorOkr(List.of(
                        new SuperiorOkr.Objective(
                                "ooooooo2",
                                "Grow",
                                false,
                                List.of(
                                        new SuperiorOkr.KeyResult("aaaaaaa2", "Ten shops", false),
                                        new SuperiorOkr.KeyResult("bbbbbbb2", "No complaints", false))),
                        new SuperiorOkr.Objective("ooooooo3", "Save", false, List.of()))),
                List.of(
                        group(1, "Open shops in the north", "aaaaaaa2", "increase", 10, "Help", "第2组"),
                        group(2, "Open shops in the north", "ooooooo2", "decrease", 4, "Money", "Finance"),
                        group(3, "Learn", "", "", 10, "", ""))));
    }

    private GroupOkr group(
            int number, String objective, String serves, String direction, double to, String need, String team) {
        return new GroupOkr(
                fixture.room.group(number).id(),
                number,
                fixture.room.group(number).name(),
                List.of(new GroupOkr.Objective(
                        "O1",
                        objective,
                        serves.isEmpty() ? List.of() : List.of(serves),
                        List.of(new GroupOkr.KeyResult(
                                "KR1.1",
                                "Shops " + number,
                                direction.isEmpty() ? "" : "Shops",
                                Optional.empty(),
                                Optional.of(to),
                                "",
                                direction)))),
                List.of(new GroupOkr.Request(need, team, "yes", List.of("KR1.1"))));
    }

    @Test
    void itTellsHowGroupsHangTogetherAndThenEachOfThem() {
        Book book = book(false);

        assertThat(book.title()).isEqualTo("Workshop OKR · 智能门锁");
        assertThat(book.blocks()).contains(new Block.Contents("Contents"));
        assertThat(Books.headings(book, 1))
                .containsExactly(
                        "1 The superior OKR and who serves what",
                        "2 Who needs whom",
                        "3 Alike, or against each other",
                        "4 Reviews at a glance",
                        "5 第1组",
                        "6 第2组",
                        "7 第3组");
        assertThat(Books.under(book, "who serves what")).anyMatch(Block.Picture.class::isInstance);
        assertThat(Books.headings(book, 2)).contains("5.1 One-page overview", "6.1 One-page overview");
    }

    @Test
    void entriesOfTheSuperiorOkrStandWithWhatServesThem() {
        List<Block> section = Books.under(book(false), "who serves what");

        assertThat(Books.tables(section).getFirst().rows())
                .containsExactly(
                        List.of("O1 Grow", "第2组: O1 Open shops in the north"),
                        List.of("KR1.1 Ten shops", "第1组: O1 Open shops in the north"),
                        List.of("KR1.2 No complaints", "Nobody yet"),
                        List.of("O2 Save", "Nobody yet"));
        assertThat(Books.tables(section).getLast().rows()).containsExactly(List.of("第3组", "O1 Learn"));
    }

    @Test
    void needsAndOverlapsAreHints() {
        Book book = book(false);

        assertThat(Books.tables(Books.under(book, "Who needs whom")).getFirst().rows())
                .containsExactly(
                        List.of("第1组", "第2组", "Help", "KR1.1", "yes"),
                        List.of("第2组", "Finance", "Money", "KR1.1", "yes"));
        assertThat(Books.text(Books.under(book, "against each other")))
                .startsWith("Hints to look and to talk, no verdicts.")
                .contains("第1组 O1: Open shops in the north\n第2组 O1: Open shops in the north")
                .contains("opposite directions");
    }

    @Test
    void reviewsAreCountedInTheOrderOfTheGroups() {
        assertThat(Books.tables(Books.under(book(false), "Reviews at a glance"))
                        .getFirst()
                        .rows())
                .containsExactly(List.of("第1组", "第2组", "1", "0", "1", "0", "0", "1", "0"));
    }

    @Test
    void withoutASuperiorOkrItIsAboutTheGroupsAlone() {
        fixture.alignment.set(new Alignment(SuperiorOkr.NONE, List.of()));

        assertThat(Books.headings(book(false), 1)).containsExactly("1 Reviews at a glance", "2 第1组", "3 第2组", "4 第3组");
    }

    @Test
    void theBriefOneHoldsOverviews() {
        Book book = book(true);

        assertThat(book.density()).isEqualTo(Book.Density.COMPACT);
        assertThat(book.blocks()).doesNotContain(new Block.Contents("Contents"));
        assertThat(Books.headings(book, 2))
                .contains("5.1 One-page overview")
                .noneMatch(heading -> heading.startsWith("5.2"));
    }

    private Book book(boolean brief) {
        return fixture.book(
                new Wish(new Scope.WorkshopBook(), FileFormat.PDF, LanguageChoice.only(Language.EN), brief, false));
    }
}
