package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aCompleteBookHasItsPicturesInTheSectionsWhereTheyBelong() {
        assertThat(places(ExportFixture.rich(Language.EN).book(Language.EN)))
                .containsExactly(
                        "Strategies and trade-offs: Scores",
                        "Strategies and trade-offs: Effort and impact",
                        "Strategies and trade-offs: Value tree",
                        "OKR in detail: From expectation to people’s time",
                        "Tasks and 30-day plan: Tasks over the weeks",
                        "Resources and cuts: Capacity and load",
                        "Risks and adjustment: Risks");
    }

    @Test
    void picturesSpeakTheBooksLanguage() {
        assertThat(drawings(ExportFixture.rich(Language.ZH).book(Language.ZH)))
                .hasSize(7)
                .allSatisfy(drawing ->
                        assertThat(drawing.svg()).doesNotContain("picture.").containsPattern("\\p{IsHan}"));
        List<Drawing> both = drawings(bothLanguages());
        assertThat(both).hasSize(7);
        assertThat(both.getFirst().svg()).contains("总分 Total");
    }

    @Test
    void theSameDraftGivesTheSamePictures() {
        assertThat(drawings(ExportFixture.rich(Language.EN).book(Language.EN)))
                .isEqualTo(drawings(ExportFixture.rich(Language.EN).book(Language.EN)));
    }

    @Test
    void anEmptyDraftHasNoPictures() {
        assertThat(drawings(new ExportFixture().book(Language.EN))).isEmpty();
    }

    @Test
    void theWorkshopsBookShowsWhoServesWhat() {
        ExportFixture fixture = ExportFixture.rich(Language.EN);
        fixture.alignment.set(new Alignment(
                new SuperiorOkr(List.of(new SuperiorOkr.Objective(
                        "o",
                        "Smart home grows",
                        false,
                        List.of(new SuperiorOkr.KeyResult("k", "Returns fall", false))))),
                List.of(new GroupOkr(
                        fixture.room.group(1).id(),
                        1,
                        "Group 1",
                        List.of(new GroupOkr.Objective("O1", "Fits every door", List.of("k"), List.of())),
                        List.of()))));
        Book book = fixture.book(Wish.of(new Scope.WorkshopBook(), FileFormat.DOCX, LanguageChoice.only(Language.EN)));
        assertThat(drawings(book).getFirst().title()).isEqualTo("Alignment tree");
        assertThat(drawings(book).getFirst().svg()).contains("Fits every door", "KR1.1 Returns fall");
    }

    private static Book bothLanguages() {
        ExportFixture fixture = ExportFixture.rich(Language.ZH);
        return fixture.book(Wish.of(
                new Scope.GroupBook(fixture.room.group(1).id()), FileFormat.DOCX, LanguageChoice.both(Language.ZH)));
    }

    private static List<Drawing> drawings(Book book) {
        return book.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).drawing())
                .toList();
    }

    private static List<String> places(Book book) {
        List<String> places = new ArrayList<>();
        String section = "";
        for (Block block : book.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                section = heading.text().replaceFirst("^\\d+ ", "");
            } else if (block instanceof Block.Picture picture) {
                places.add(section + ": " + picture.drawing().title());
            }
        }
        return places;
    }
}
