package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Operation;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.RoomServices;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedMemoryTest {
    @Test
    void theWorkshopsUsedLastAreKeptAndOthersAreLoadedAgain(@TempDir Path folder) {
        try (RoomServices rooms = new RoomServices(folder)) {
            List<Workshop> made =
                    IntStream.range(0, 4).mapToObj(each -> rooms.create(2, 4)).toList();
            var known = new KnownWorkshops(rooms.get(WorkshopRows.class), 2);
            for (Workshop workshop : made) {
                assertThat(known.byCode(workshop.code())).map(Workshop::id).contains(workshop.id());
            }
            assertThat(known.codes()).isEqualTo(2);
            Workshop first = made.getFirst();
            DocumentId document = first.groups().getFirst().document();
            assertThat(known.inMemory(first.id())).isEmpty();
            assertThat(known.inMemory(document)).isEmpty();
            assertThat(known.byDocument(document)).map(Workshop::id).contains(first.id());
            assertThat(known.inMemory(document)).isPresent();
        }
    }

    @Test
    void onlyTheDocumentsWrittenLastAreRemembered() {
        var clock = new SettableClock();
        var documents = new MemoryDocuments(clock);
        var activity = new DocumentActivity(documents, 2);
        List<DocumentId> written =
                IntStream.range(0, 3).mapToObj(each -> DocumentId.random()).toList();
        for (DocumentId document : written) {
            documents.create(document, okrworkshop.shared.PersonId.random(), List.of());
            documents.write(document, okrworkshop.shared.PersonId.random(), card());
        }
        assertThat(activity.sequence(written.getFirst())).isEmpty();
        assertThat(activity.lastAt(written.getFirst())).isEmpty();
        assertThat(activity.sequence(written.getLast())).contains(1L);
        assertThat(activity.lastAt(written.getLast())).contains(clock.instant());
        activity.saw(written.getFirst(), 1);
        assertThat(activity.sequence(written.getFirst())).contains(1L);
    }

    private static Operation card() {
        return new Operation.Create(
                new CardId("c1"),
                okrworkshop.documents.CardKind.NOTE,
                "expect",
                "",
                "V",
                java.util.Map.of(),
                List.of());
    }
}
