package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Book;
import okrworkshop.people.Seat;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPageTest {
    private final ExportFixture fixture = new ExportFixture().withDoorLock();
    private Seat wu;

    @BeforeEach
    void wuOwnsSomething() {
        wu = fixture.seat("Wu");
        fixture.board
                .put("k2", CardKind.KEY_RESULT, "渠道订单 3 家", "owner", "林工、ｗｕ")
                .put("k3", CardKind.KEY_RESULT, "复购 5 家", "owner", "Wuhan")
                .link("k2", LinkType.PARENT, "o")
                .put("todo2", CardKind.TODO, "Book the room", "owner", " WU ");
        fixture.steps.note(wu.person(), "Talk to sales", "2026-03-09", "Ann", false);
        fixture.steps.note(fixture.seat("林工").person(), "somebody else’s step", "2026-03-09", "", true);
    }

    @Test
    void aPersonFindsTheOwnPartOfTheGroupsDraft() {
        Book page = page(wu, Language.EN);

        assertThat(page.title()).isEqualTo("My OKR · Wu");
        assertThat(Books.headings(page, 1))
                .containsExactly(
                        "1 The group’s objectives",
                        "2 My objectives and key results",
                        "3 My tasks",
                        "4 My next steps",
                        "5 What reviewers said about the group’s draft",
                        "6 Questions to clarify",
                        "7 Rhythm and scoring",
                        "8 OKR in detail");
        assertThat(Books.tables(Books.under(page, "My objectives and key results"))
                        .getFirst()
                        .rows())
                .extracting(List::getFirst)
                .containsExactly("KR1.1", "KR1.2");
        assertThat(Books.tables(Books.under(page, "My tasks")).getFirst().rows())
                .containsExactly(List.of("搭建验收台", "KR1.1", "Wu", "2026-04-10", "3.5"));
        assertThat(Books.tables(Books.under(page, "My next steps")).getFirst().rows())
                .containsExactly(List.of("Talk to sales", "2026-03-09", "Ann"), List.of("Book the room", "", ""));
        assertThat(Books.text(Books.under(page, "group’s draft"))).contains("口径不清");
    }

    @Test
    void ownersOfOtherThingsAreToldAlone() {
        Book page = page(fixture.seat("林工"), Language.EN);

        assertThat(Books.text(Books.under(page, "My objectives and key results")))
                .startsWith("O1 新门锁");
        assertThat(Books.text(Books.under(page, "My tasks"))).isEqualTo("No task bears this name.");
        assertThat(Books.text(page)).contains("somebody else’s step").doesNotContain("Talk to sales");
    }

    @Test
    void whoOwnsNothingIsToldSo() {
        Seat ann = fixture.room.seat(1, "Ann");
        Book page = page(ann, Language.ZH);

        assertThat(Books.text(Books.under(page, "我负责的目标与关键结果"))).isEqualTo("没有目标或关键结果写着这个名字。");
        assertThat(Books.text(Books.under(page, "我的下一步"))).isEqualTo("还没有写下下一步。");
        assertThat(Books.text(page)).doesNotContain("Talk to sales", "somebody else’s step");
    }

    @Test
    void stepsThatWereNotedUnderAnEarlierSeatComeAlong() {
        Seat twice = fixture.room.seat(1, "Wu 2");
        fixture.steps.note(twice.person(), "from the other phone", "2026-03-10", "", false);
        Seat one = fixture.room.seats().unite(wu.person(), twice.person());

        assertThat(Books.text(page(one, Language.EN))).contains("Talk to sales", "from the other phone");
    }

    @Test
    void peopleWhoShareADeviceOwnWhatBearsOneOfTheirNames() {
        Seat table = fixture.room
                .seats()
                .join(fixture.room.workshop().id(), fixture.room.group(1).id(), "Table", List.of("林工", "Ann"))
                .seat();

        assertThat(Books.text(Books.under(page(table, Language.EN), "My objectives and key results")))
                .contains("O1", "KR1.2");
    }

    @Test
    void aPageIsForPeopleOfTheGroupAlone() {
        assertThat(Refusals.codeOf(() -> page(PersonId.random()))).isEqualTo("person.unknown");
        assertThat(Refusals.codeOf(() -> page(fixture.room.seat(2, "Other").person())))
                .isEqualTo("person.unknown");
        assertThat(Refusals.codeOf(
                        () -> page(new RoomFixture(1).seat(1, "Stranger").person())))
                .isEqualTo("person.unknown");
    }

    @Test
    void onOnePageItHoldsTheOverviewAndTheOwnTasksAndSteps() {
        Book page = fixture.book(new Wish(
                new Scope.OwnPage(fixture.room.group(1).id(), wu.person()),
                FileFormat.PDF,
                LanguageChoice.only(Language.EN),
                true,
                false));

        assertThat(page.density()).isEqualTo(Book.Density.COMPACT);
        assertThat(Books.headings(page, 1)).containsExactly("1 One-page overview", "2 My tasks", "3 My next steps");
        assertThat(Books.text(page)).contains("Talk to sales").doesNotContain("somebody else’s step");
    }

    @Test
    void withoutNamesItIsStillTheOwnPage() {
        Book page = fixture.book(new Wish(
                new Scope.OwnPage(fixture.room.group(1).id(), wu.person()),
                FileFormat.PDF,
                LanguageChoice.only(Language.EN),
                false,
                true));

        assertThat(page.title()).isEqualTo("My OKR · Participant 2");
        assertThat(Books.tables(Books.under(page, "My tasks")).getFirst().rows().getFirst())
                .contains("搭建验收台", "Participant 2");
    }

    private Book page(Seat seat, Language language) {
        return fixture.book(Wish.of(
                new Scope.OwnPage(fixture.room.group(1).id(), seat.person()),
                FileFormat.PDF,
                LanguageChoice.only(language)));
    }

    private Book page(PersonId person) {
        return fixture.book(Wish.of(
                new Scope.OwnPage(fixture.room.group(1).id(), person),
                FileFormat.PDF,
                LanguageChoice.only(Language.EN)));
    }
}
