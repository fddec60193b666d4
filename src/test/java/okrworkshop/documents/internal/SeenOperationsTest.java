package okrworkshop.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenOperationsTest {
    private final PersonId anna = PersonId.random();
    private final PersonId bo = PersonId.random();
    private SeenOperations seen = new SeenOperations(Map.of());

    @Test
    void A3_anOperationIsKnownForEverAndItsNumberForAWhile() {
        for (int i = 1; i <= 3_000; i++) {
            add(anna, "tabs." + i, i);
        }
        assertThat(seen.sequenceOf(anna, new OperationId("tabs.3000"))).hasValue(3_000);
        assertThat(seen.sequenceOf(anna, new OperationId("tabs.1"))).hasValue(0);
        assertThat(seen.sequenceOf(anna, new OperationId("tabs.3001"))).isEmpty();
        assertThat(seen.sequenceOf(bo, new OperationId("tabs.1"))).isEmpty();
    }

    @Test
    void A3_anOperationThatWasNeverAcceptedIsNewAlsoBetweenAcceptedOnes() {
        add(anna, "tabs.1", 1);
        add(anna, "tabs.3", 2);
        assertThat(seen.sequenceOf(anna, new OperationId("tabs.2"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void A3_whatIsKnownSurvivesTheSnapshotInWhateverOrderItCame(long seed) {
        var random = new Random(seed);
        Set<Integer> accepted = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            int counter = random.nextInt(400);
            if (accepted.add(counter)) {
                add(anna, "tabs." + counter, i + 1);
            }
        }
        seen = new SeenOperations(seen.accepted());
        for (int counter = 0; counter < 400; counter++) {
            assertThat(seen.sequenceOf(anna, new OperationId("tabs." + counter)).isPresent())
                    .as("counter %s", counter)
                    .isEqualTo(accepted.contains(counter));
        }
    }

    @Test
    void aTabThatCountsUpwardsNeedsOneRange() {
        for (int i = 1; i <= 500; i++) {
            add(anna, "tabs." + i, i);
        }
        assertThat(seen.accepted()).containsOnly(Map.entry(new Tab(anna, "tabs"), "1-500"));
    }

    @Test
    void L3_aPersonHasOnlySoManyTabs() {
        for (int i = 1; i <= Limits.TABS; i++) {
            add(anna, "tab-" + i + ".1", i);
        }
        seen.check(anna, new OperationId("tab-1.2"));
        seen.check(bo, new OperationId("tab-of-bo.1"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> seen.check(anna, new OperationId("one-more.1")))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("op.tabs-full"));
    }

    private void add(PersonId author, String id, long sequence) {
        seen.add(new LoggedOperation(
                sequence, new OperationId(id), author, Instant.EPOCH, new Operation.Delete(new CardId("c"))));
    }
}
