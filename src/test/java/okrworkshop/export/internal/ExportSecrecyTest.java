package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.FixedAlignment;
import okrworkshop.testing.FixedWalks;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.RememberedReviews;
import okrworkshop.testing.SettableClock;
import okrworkshop.writing.Wordings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportSecrecyTest {
    private static final String SECRET = "nobody has read this yet";

    private final RoomFixture room = new RoomFixture(1);
    private final DocumentId document = room.group(1).document();
    private final SettableClock clock = new SettableClock();
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final ExportService service = new ExportService(
            documents,
            room.seats(),
            new RememberedReviews(),
            id -> List.of(),
            new FixedAlignment(),
            new Wordings(),
            new FixedWalks(),
            new NotedSteps(),
            workshop -> Optional.empty(),
            NoReports.get(),
            clock);
    private final PersonId anna = PersonId.random();

    @BeforeEach
    void aPrivateExpectationAndAVoteOnAStrategy() {
        documents.create(
                document,
                room.workshop().trainer(),
                List.of(
                        new Operation.OpenRound("w1", Purpose.WRITE, "expectations", true, false),
                        new Operation.OpenRound("v1", Purpose.VOTE, "choices", true, false),
                        create("s1", CardKind.STRATEGY, "a strategy", Optional.empty())));
        documents.write(document, anna, create("e1", CardKind.EXPECTATION, SECRET, Optional.of("w1")));
        documents.write(document, anna, new Operation.CastVote(new CardId("s1"), "v1", 3));
    }

    @Test
    void S7_noFileHoldsWhatIsStillPrivate() {
        assertThat(markdown()).doesNotContain(SECRET);
        assertThat(json()).doesNotContain(SECRET).contains("\"votes\":0");
        documents.write(document, anna, new Operation.CloseRound("w1"));
        documents.write(document, anna, new Operation.CloseRound("v1"));
        assertThat(markdown()).contains(SECRET);
        assertThat(json()).contains(SECRET).contains("\"votes\":3");
    }

    @Test
    void R3_theLastRevealedRoundOfVotesIsTheOneThatCounts() {
        documents.write(document, anna, new Operation.CloseRound("v1"));
        documents.write(document, anna, new Operation.OpenRound("v2", Purpose.VOTE, "choices", true, false));
        documents.write(document, anna, new Operation.CastVote(new CardId("s1"), "v2", 1));
        assertThat(json()).contains("\"votes\":3");
        documents.write(document, anna, new Operation.CloseRound("v2"));
        assertThat(json()).contains("\"votes\":1");
    }

    @Test
    void S7_whatPeopleScoreAloneIsExportedOnceItIsRevealedAsMeanAndSpread() {
        String round = "choices.scoring.score.1";
        PersonId bo = PersonId.random();
        documents.write(document, anna, new Operation.OpenRound(round, Purpose.SCORE, "choices", true, false));
        documents.write(document, anna, score(round, 5));
        documents.write(document, bo, score(round, 2));
        assertThat(json()).contains("\"scores\":[ ]");
        assertThat(markdown()).doesNotContain("How people scored");

        documents.write(document, anna, new Operation.CloseRound(round));
        assertThat(markdown())
                .contains("How people scored, each alone")
                .contains("| a strategy | 3.5 (spread 3) |")
                .doesNotContain(bo.toString());
        assertThat(json()).contains("\"mean\":3.5").contains("\"total\":2.1");
    }

    private static Operation score(String round, int points) {
        return new Operation.Score(new CardId("s1"), round, "fit", OptionalInt.of(points), Optional.empty());
    }

    private String json() {
        return new String(service.workshop(room.workshop()).content(), StandardCharsets.UTF_8).replace(" : ", ":");
    }

    private String markdown() {
        return new String(
                service.make(
                                room.workshop(),
                                Wish.of(
                                        new Scope.GroupBook(room.group(1).id()),
                                        FileFormat.MARKDOWN,
                                        LanguageChoice.only(Language.EN)))
                        .content(),
                StandardCharsets.UTF_8);
    }

    private static Operation create(String id, CardKind kind, String text, Optional<String> round) {
        return new Operation.Create(
                new CardId(id),
                kind,
                "expectations",
                "",
                "V",
                Map.of("text", new Value.Text(text)),
                List.of(),
                round,
                false);
    }
}
