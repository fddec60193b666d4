package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.takehome.PlainExports;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.DownloadLinks.Download;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;

class CockpitDownloadsTest {
    private final RoomFixture room = new RoomFixture(2);
    private final Workshop workshop = room.workshop();
    private final PlainExports desk = new PlainExports();
    private final CockpitDownloads downloads = new CockpitDownloads(desk, desk, room.workshops());

    @Test
    void aGroupsDraftIsOrderedAtTheDeskWhenSomebodyClicks() {
        List<Download> links = downloads.of(workshop.crew().owner(), workshop, room.group(1));
        assertThat(links).extracting(Download::label).containsExactly("DOCX", "Markdown");
        assertThat(desk.wishes()).isEmpty();

        SentFile file = links.getFirst().making().make();

        assertThat(desk.wishes())
                .containsExactly(Wish.of(
                        new Scope.GroupBook(room.group(1).id()), FileFormat.DOCX, LanguageChoice.only(Language.ZH)));
        assertThat(file.name()).isEqualTo("OKR-草稿.docx");
        assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo(PlainExports.OBJECTIVE);
    }

    @Test
    void whoIsNotOfTheCrewAnyMoreGetsNothing() {
        PersonId former = PersonId.random();
        for (List<Download> links :
                List.of(downloads.of(former, workshop), downloads.of(former, workshop, room.group(1)))) {
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(
                                    Refusals.codeOf(() -> link.making().make()))
                            .isEqualTo("workshop.unknown"));
        }
        assertThat(desk.wishes()).isEmpty();
    }
}
