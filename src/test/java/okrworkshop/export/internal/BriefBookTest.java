package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefBookTest {
    private final ExportFixture fixture = new ExportFixture();

    @Test
    void itHoldsTheOverviewTheNearestTasksAndTheNextStepsAlone() {
        Book book = book(fixture.withDoorLock(), LanguageChoice.only(Language.EN));

        assertThat(book.density()).isEqualTo(Book.Density.COMPACT);
        assertThat(Books.headings(book, 1)).containsExactly("1 One-page overview", "2 Nearest tasks", "3 Next steps");
        assertThat(book.blocks())
                .noneMatch(Block.Contents.class::isInstance)
                .noneMatch(Block.PageBreak.class::isInstance);
        assertThat(Books.text(book))
                .contains("智能门锁 · Cycle 2026-04-01 – 2026-06-30 · Draft · version")
                .contains("KR1.1", "搭建验收台", "周一约供应链 30 分钟")
                .doesNotContain("芯片缺货", "口径不清");
    }

    @Test
    void ofLongListsTheNearestAreToldAndTheRestIsCounted() {
        for (int i = 9; i >= 1; i--) {
            fixture.board.put("t" + i, CardKind.TASK, "task " + i, "due", "2026-04-0" + i);
            fixture.board.put("n" + i, CardKind.TODO, "step " + i, "due", "2026-03-0" + i);
            fixture.board
                    .put("o" + i, CardKind.OBJECTIVE, "objective " + i, "rank", i)
                    .put("k" + i, CardKind.KEY_RESULT, "key result " + i)
                    .link("k" + i, LinkType.PARENT, "o1");
        }
        Book book = book(fixture, LanguageChoice.only(Language.EN));

        assertThat(Books.tables(Books.under(book, "Nearest tasks")).getFirst().rows())
                .extracting(List::getFirst)
                .containsExactly("task 1", "task 2", "task 3", "task 4", "task 5");
        assertThat(Books.text(Books.under(book, "Nearest tasks"))).endsWith("… and 4 more");
        assertThat(Books.text(Books.under(book, "Next steps")))
                .contains("step 1", "… and 4 more")
                .doesNotContain("step 6");
        assertThat(Books.text(Books.under(book, "One-page overview")))
                .contains("objective 3", "… and 6 more", "… and 4 more")
                .doesNotContain("objective 4");
    }

    @Test
    void anEmptyDraftIsOnePageToo() {
        assertThat(Books.text(book(fixture, LanguageChoice.only(Language.ZH))))
                .contains("还没有写下目标和关键结果。", "还没有写下任务。", "还没有写下下一步。");
    }

    @ParameterizedTest
    @CsvSource({"ZH, false", "EN, false", "ZH, true", "EN, true"})
    void twoObjectivesWithFourKeyResultsEachFitOnOnePage(Language language, boolean both) throws IOException {
        ExportFixture rich = ExportFixture.rich(language);
        for (int i = 0; i < 3; i++) {
            rich.board
                    .put("more" + i, CardKind.KEY_RESULT, "连续四周每周至少有五家门店把新门锁放在首推位", "from", 0, "to", 5)
                    .link("more" + i, LinkType.PARENT, i == 0 ? firstObjective(rich) : secondObjective(rich));
        }
        LanguageChoice languages = both ? LanguageChoice.both(language) : LanguageChoice.only(language);

        try (PDDocument document = Loader.loadPDF(Papers.pdf(book(rich, languages)))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    private static String firstObjective(ExportFixture fixture) {
        return fixture.board.cards(CardKind.OBJECTIVE).getFirst().id().value();
    }

    private static String secondObjective(ExportFixture fixture) {
        return fixture.board.cards(CardKind.OBJECTIVE).getLast().id().value();
    }

    private static Book book(ExportFixture fixture, LanguageChoice languages) {
        return fixture.book(
                new Wish(new Scope.GroupBook(fixture.room.group(1).id()), FileFormat.PDF, languages, true, false));
    }
}
