package okrworkshop.export.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.shared.Language;
import okrworkshop.testing.ReadByOthers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, qpdf and Poppler find in our files what was written into them. */
class OpenedByOthersTest {
    @TempDir
    Path folder;

    @Test
    void aGroupsBookIsReadByOtherPrograms() throws IOException {
        ExportFixture fixture = ExportFixture.rich(Language.ZH);

        readByOthers(List.of(fixture), List.of(wish(fixture, Language.ZH)));
    }

    @Test
    @Tag("long")
    void allBooksInAllLanguagesAreReadByOtherPrograms() throws IOException {
        ExportFixture any = ExportFixture.rich(Language.ZH);
        List<ExportFixture> fixtures = List.of(any, ExportFixture.rich(Language.EN));
        Scope.GroupBook group = new Scope.GroupBook(any.room.group(1).id());
        var seat = any.seat("Wu");
        List<Wish> wishes = new ArrayList<>();
        for (Scope scope : List.of(group, new Scope.OwnPage(seat.group(), seat.person()), new Scope.WorkshopBook())) {
            for (LanguageChoice languages : List.of(
                    LanguageChoice.only(Language.ZH),
                    LanguageChoice.only(Language.EN),
                    LanguageChoice.both(Language.ZH),
                    LanguageChoice.both(Language.EN))) {
                wishes.add(new Wish(scope, FileFormat.DOCX, languages, false, false));
                if (!(scope instanceof Scope.WorkshopBook)) {
                    wishes.add(new Wish(scope, FileFormat.DOCX, languages, true, true));
                }
            }
        }

        readByOthers(fixtures, wishes);
    }

    private static Wish wish(ExportFixture fixture, Language language) {
        return Wish.of(new Scope.GroupBook(fixture.room.group(1).id()), FileFormat.DOCX, LanguageChoice.only(language));
    }

    private void readByOthers(List<ExportFixture> fixtures, List<Wish> wishes) throws IOException {
        ReadByOthers others = new ReadByOthers(folder);
        for (Wish wish : wishes) {
            for (ExportFixture fixture : fixtures) {
                Wish own = forSeatsOf(fixture, wish);
                others.take(fixture.book(own));
                others.take(
                        fixture.manuscript(with(own, FileFormat.XLSX)).write().content());
            }
        }
        others.check();
    }

    /** Each fixture has people of its own. */
    private static Wish forSeatsOf(ExportFixture fixture, Wish wish) {
        Scope scope =
                switch (wish.scope()) {
                    case Scope.GroupBook book ->
                        new Scope.GroupBook(fixture.room.group(1).id());
                    case Scope.OwnPage page ->
                        new Scope.OwnPage(
                                fixture.seat("Wu").group(), fixture.seat("Wu").person());
                    case Scope.WorkshopBook book -> book;
                    case Scope.TrainerReport report -> report;
                };
        return new Wish(scope, wish.format(), wish.languages(), wish.brief(), wish.nameless());
    }

    private static Wish with(Wish wish, FileFormat format) {
        return new Wish(wish.scope(), format, wish.languages(), wish.brief(), wish.nameless());
    }
}
