package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.people.Seat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.testing.MemoryDocument;
import okrworkshop.workshops.GroupProgress.OpenRound;
import org.junit.jupiter.api.Test;

class OpenRoundsTest {
    private static final StepTemplate LOOK = RoundTemplate.METHOD.steps().get(RoundTemplate.LOOK);
    private static final StepTemplate CHOOSE = RoundTemplate.METHOD.steps().get(RoundTemplate.CHOOSE);
    private final MemoryDocument document = new MemoryDocument(DocumentId.random());
    private final PersonId anna = PersonId.random();
    private final PersonId table = PersonId.random();

    OpenRoundsTest() {
        FirstOperations.of(RoundTemplate.METHOD).forEach(operation -> apply(RoundTemplate.TRAINER, operation));
    }

    @Test
    void S6_privateWritingIsToldAsANumberOfCardsAndOfPeople() {
        write(anna, "f1");
        write(anna, "f2");
        write(table, "f3");
        write(table, "f4");
        apply(table, new Operation.Delete(new CardId("f4")));
        assertThat(OpenRounds.of(LOOK, document).among(members()))
                .containsExactly(new OpenRound(Purpose.WRITE, true, 3, 2, 2));
        assertThat(OpenRounds.of(LOOK, document).toString()).doesNotContain("secret");
        apply(anna, new Operation.CloseRound("look.facts.1"));
        assertThat(OpenRounds.of(LOOK, document).among(members())).isEmpty();
    }

    @Test
    void S6_everybodyAtASharedDeviceCountsAsAVoice() {
        write(anna, "f1");
        vote(anna, Optional.empty());
        vote(table, Optional.of("Li"));
        vote(table, Optional.of("Wang"));
        assertThat(OpenRounds.of(CHOOSE, document).among(members()))
                .containsExactly(
                        new OpenRound(Purpose.VOTE, true, 0, 3, 4), new OpenRound(Purpose.SCORE, true, 0, 0, 4));
    }

    private List<Seat> members() {
        return List.of(
                new Seat(anna, WorkshopId.random(), GroupId.random(), "Anna", Instant.EPOCH),
                new Seat(
                        table,
                        WorkshopId.random(),
                        GroupId.random(),
                        "Table",
                        List.of("Li", "Wang", "Zhao"),
                        Instant.EPOCH));
    }

    private void write(PersonId author, String id) {
        apply(
                author,
                new Operation.Create(
                        new CardId(id),
                        CardKind.FINDING,
                        "look",
                        "inside",
                        "V",
                        Map.of("text", new Value.Text("secret")),
                        List.of(),
                        Optional.of("look.facts.1"),
                        false));
    }

    private void vote(PersonId author, Optional<String> person) {
        apply(author, new Operation.CastVote(new CardId("f1"), "choose.rank.1", 1, person));
    }

    private void apply(PersonId author, Operation operation) {
        document.apply(author, Instant.EPOCH, operation);
    }
}
