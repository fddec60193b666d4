package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentActivityTest {
    private final SettableClock clock = new SettableClock();
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final DocumentActivity activity = new DocumentActivity(documents, 10);
    private final DocumentId board = DocumentId.random();
    private final PersonId person = PersonId.random();

    @BeforeEach
    void aBoardBeginsWithACard() {
        documents.create(board, person, List.of(card("c1")));
    }

    @Test
    void whatABoardBeginsWithNobodyHasWritten() {
        assertThat(activity.sequence(board)).contains(1L);
        assertThat(activity.lastAt(board)).isEmpty();
        assertThat(changes()).isZero();
    }

    @Test
    void roundsThatOpenAndCloseAreNoChangesOfTheGroup() {
        documents.write(board, person, new Operation.OpenRound("r1", Purpose.WRITE, "expect", true, false));
        documents.write(board, person, new Operation.CloseRound("r1"));
        assertThat(activity.sequence(board)).contains(3L);
        assertThat(activity.lastAt(board)).isEmpty();
        assertThat(changes()).isZero();
    }

    @Test
    void whatPeopleWriteCountsAndARoundAfterItKeepsItsTime() {
        documents.write(board, person, card("c2"));
        var written = clock.instant();
        clock.pass(java.time.Duration.ofMinutes(2));
        documents.write(board, person, new Operation.OpenRound("r1", Purpose.WRITE, "expect", true, false));
        assertThat(activity.lastAt(board)).contains(written);
        assertThat(changes()).isOne();
    }

    private int changes() {
        return activity.perMinute(board, clock.instant()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Operation card(String id) {
        return new Operation.Create(new CardId(id), CardKind.NOTE, "expect", "", "V", Map.of(), List.of());
    }
}
