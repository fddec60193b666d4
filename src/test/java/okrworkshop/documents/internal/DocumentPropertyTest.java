package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Round;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.StrictJson;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPropertyTest {
    private static final int OPERATIONS = 120;

    private final OpenDocument document =
            new OpenDocument(new DocumentState(DocumentId.random()), new SeenOperations(Map.of()));
    private final List<LoggedOperation> log = new ArrayList<>();
    private final OperationCodec operations = new OperationCodec();
    private final StrictJson json = new StrictJson();

    @ParameterizedTest
    @MethodSource("seeds")
    void B4_aSnapshotAndTheLogBehindItGiveTheSameDocument(long seed) {
        var random = new Random(seed);
        int cut = random.nextInt(OPERATIONS);
        String snapshot = "";
        long sequence = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            if (i == cut) {
                snapshot = new SnapshotCodec().write(document.state().copy(), Map.of());
                sequence = document.state().sequence();
            }
            play(random, new RandomOperations(random).next(document.state()));
        }
        OpenDocument again = new SnapshotCodec().read(document.state().id(), sequence, snapshot);
        for (LoggedOperation logged : log) {
            if (logged.sequence() > sequence) {
                again.apply(Replay.typed(again.state(), stored(logged)));
            }
        }
        assertThat(again.state().copy()).isEqualTo(document.state().copy());
        assertThat(new StateCodec().write(again.state())).isEqualTo(new StateCodec().write(document.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void R4_whatAPersonHasGivenInARoundIsWhatTheVotesSay(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            play(random, new RandomOperations(random).next(document.state()));
        }
        for (PersonId person : List.of(ANNA, BO)) {
            for (Round round : document.state().rounds()) {
                assertThat(document.state().votesOf(person, round.id()))
                        .containsExactlyInAnyOrderElementsOf(
                                document.state().copy().votesOf(person, round.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void O15_anInverseBringsBackWhatWasVisible(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = new RandomOperations(random).next(document.state());
            PersonId author = random.nextBoolean() ? ANNA : BO;
            DocumentView before = document.state().copy();
            if (!(operation instanceof Operation.OnRound) && tryPlay(author, operation)) {
                Operation done = log.getLast().operation();
                String visible = Inverses.visible(before);
                for (Operation inverse : Inverses.of(before, author, done)) {
                    assertThat(tryPlay(author, inverse))
                            .as("%s after %s", inverse, done)
                            .isTrue();
                }
                assertThat(Inverses.visible(document.state()))
                        .as("%s undone", done)
                        .isEqualTo(visible);
                play(random, operation);
            } else {
                play(random, operation);
            }
        }
    }

    /** What Bo is told step by step and what he is shown at the end must not differ, nor hold more than he may see. */
    @ParameterizedTest
    @MethodSource("seeds")
    void S4_whoFollowsFromTheLastRevealSeesWhatASnapshotShows(long seed) {
        var random = new Random(seed);
        Sight bo = Sight.of(BO);
        DocumentState followed = new DocumentState(bo.through(document.state().copy()));
        for (int i = 0; i < OPERATIONS; i++) {
            int known = log.size();
            play(random, new RandomOperations(random).next(document.state()));
            if (log.size() == known) {
                continue;
            }
            LoggedOperation logged = log.getLast();
            if (logged.reveals()) {
                followed = new DocumentState(bo.through(document.state().copy()));
            } else if (bo.sees(logged)) {
                followed.apply(logged);
            }
            DocumentView shown = bo.through(document.state().copy());
            assertThat(cards(followed)).as("after %s", logged).isEqualTo(cards(shown));
            assertThat(Set.copyOf(followed.links())).isEqualTo(Set.copyOf(shown.links()));
            assertThat(followed.comments()).hasSameSizeAs(shown.comments());
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static Map<String, String> cards(DocumentView document) {
        var cards = new java.util.TreeMap<String, String>();
        for (Card card : document.allCards()) {
            cards.put(
                    card.id().value(),
                    card.place()
                            + card.order()
                            + new java.util.TreeMap<>(card.fields())
                            + card.group()
                            + card.mergedInto()
                            + card.deleted());
        }
        return cards;
    }

    private void play(Random random, Operation operation) {
        var unused = tryPlay(random.nextBoolean() ? ANNA : BO, operation);
    }

    private boolean tryPlay(PersonId author, Operation operation) {
        long sequence = document.state().sequence() + 1;
        var id = new OperationId((author.equals(ANNA) ? "anna." : "bobo.") + sequence);
        try {
            LoggedOperation logged =
                    document.next(author, id, Instant.ofEpochMilli(sequence), document.settle(author, id, operation));
            document.apply(logged);
            log.add(logged);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /** As it comes back from the store. */
    private LoggedOperation stored(LoggedOperation logged) {
        Operation read = operations.read(json.parse(operations.write(logged.operation())));
        return new LoggedOperation(
                logged.sequence(), logged.id(), logged.author(), logged.at(), read, logged.audience());
    }
}
