package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepTemplate;
import okrworkshop.testing.MemoryDocument;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.writing.Wordings;
import org.junit.jupiter.api.Test;

class PollsTest {
    private static final LensRound SECRET = new LensRound(true, false, LensRound.Reveal.GROUP);
    private static final StepTemplate STEP = new StepTemplate(
            "choose",
            "",
            Map.of(),
            List.of(),
            List.of(
                    new Lens.Score(
                            "rank",
                            List.of(new Lens.Criterion("fit", 60), new Lens.Criterion("speed", 40)),
                            5,
                            3,
                            LensRound.OPEN,
                            Optional.of(SECRET)),
                    new Lens.Okr("okr", List.of(), Optional.of(SECRET))),
            List.of());
    private static final String RANK = "choose.rank.score.";
    private static final String OKR = "choose.okr.score.";

    private final MemoryDocument document = new MemoryDocument(DocumentId.random());
    private final PersonId ada = PersonId.random();
    private final PersonId table = PersonId.random();

    @Test
    void scoredWaitsForEveryVoterAlsoAtASharedDevice() {
        Gate gate = new Gate.Scored("s", "", 0.75);
        assertThat(check(gate)).isEqualTo(new GateState("s", false, 0, 3));
        card("a", CardKind.STRATEGY, Map.of());
        card("b", CardKind.STRATEGY, Map.of());
        card("out", CardKind.STRATEGY, Map.of("decision", new Value.Choice("rejected")));
        open(RANK + 1);
        for (String cell : List.of("a fit", "a speed", "b fit")) {
            score(ada, Optional.empty(), RANK + 1, cell, 3);
            score(table, Optional.of("Bo"), RANK + 1, cell, 3);
        }
        score(table, Optional.of("Cy"), RANK + 1, "a fit", 3);
        score(table, Optional.of("Cy"), RANK + 1, "a speed", 3);
        assertThat(check(gate)).isEqualTo(new GateState("s", false, 2, 3));
        score(table, Optional.of("Cy"), RANK + 1, "b speed", 3);
        assertThat(check(gate)).isEqualTo(new GateState("s", true, 3, 3));
        open(RANK + 2);
        assertThat(check(gate)).isEqualTo(new GateState("s", false, 0, 3));
    }

    @Test
    void scoresFarApartAreToBeMarkedAsDiscussedOnceTheyAreRevealed() {
        Gate gate = new Gate.Discussed("d", "rank", 3);
        card("a", CardKind.STRATEGY, Map.of());
        card("b", CardKind.STRATEGY, Map.of());
        open(RANK + 1);
        score(ada, Optional.empty(), RANK + 1, "a fit", 1);
        score(table, Optional.of("Bo"), RANK + 1, "a fit", 4);
        score(ada, Optional.empty(), RANK + 1, "a speed", 5);
        score(table, Optional.of("Cy"), RANK + 1, "a speed", 2);
        score(ada, Optional.empty(), RANK + 1, "b fit", 2);
        score(table, Optional.of("Bo"), RANK + 1, "b fit", 4);
        assertThat(check(gate)).isEqualTo(new GateState("d", false, 0, 1));
        close(RANK + 1);
        assertThat(check(gate)).isEqualTo(new GateState("d", false, 0, 2, List.of("a")));
        set("a", "discussed", "fit");
        assertThat(check(gate)).isEqualTo(new GateState("d", false, 1, 2, List.of("a")));
        set("a", "discussed", "fit, speed");
        assertThat(check(gate)).isEqualTo(new GateState("d", true, 2, 2));
    }

    @Test
    void scoresThatAgreeNeedNoDiscussion() {
        card("a", CardKind.STRATEGY, Map.of());
        open(RANK + 1);
        score(ada, Optional.empty(), RANK + 1, "a fit", 3);
        close(RANK + 1);
        assertThat(check(new Gate.Discussed("d", "", 3))).isEqualTo(new GateState("d", true, 0, 0));
    }

    @Test
    void anObjectiveIsAgreedOnWhenTheShareSaysYes() {
        Gate gate = new Gate.Agreed("g", "", 2 / 3.0);
        assertThat(check(gate)).isEqualTo(new GateState("g", false, 0, 1));
        card("o", CardKind.OBJECTIVE, Map.of());
        card("p", CardKind.OBJECTIVE, Map.of());
        open(OKR + 1);
        vote("o", 2, 2, 1);
        vote("p", 2, 1, 1);
        close(OKR + 1);
        assertThat(check(gate)).isEqualTo(new GateState("g", false, 1, 2, List.of("p")));
        open(OKR + 2);
        vote("o", 2, 2, 2);
        vote("p", 2, 2, 2);
        assertThat(check(gate)).isEqualTo(new GateState("g", false, 1, 2, List.of("p")));
        close(OKR + 2);
        assertThat(check(gate)).isEqualTo(new GateState("g", true, 2, 2));
    }

    /** A vote that others don't see yet must not show in what everybody reads. */
    @Test
    void S5_whatAnOpenHiddenRoundHoldsChangesNeitherAgreementNorDiscussion() {
        card("o", CardKind.OBJECTIVE, Map.of());
        card("a", CardKind.STRATEGY, Map.of());
        open(OKR + 1);
        open(RANK + 1);
        GateState agreed = check(new Gate.Agreed("g", "", 1));
        GateState discussed = check(new Gate.Discussed("d", "", 3));
        vote("o", 2, 2, 2);
        score(ada, Optional.empty(), RANK + 1, "a fit", 1);
        score(table, Optional.of("Bo"), RANK + 1, "a fit", 5);
        assertThat(check(new Gate.Agreed("g", "", 1))).isEqualTo(agreed);
        assertThat(check(new Gate.Discussed("d", "", 3))).isEqualTo(discussed);
    }

    private GateState check(Gate gate) {
        List<Seat> members = List.of(
                new Seat(ada, WorkshopId.random(), GroupId.random(), "Ada", Instant.EPOCH),
                new Seat(table, WorkshopId.random(), GroupId.random(), "Table", List.of("Bo", "Cy"), Instant.EPOCH));
        return GateCheck.check(gate, new Situation(STEP, document, members, LocalDate.of(2026, 6, 30), new Wordings()));
    }

    private void card(String id, CardKind kind, Map<String, Value> fields) {
        Map<String, Value> all = new java.util.HashMap<>(fields);
        all.put("text", new Value.Text("x"));
        apply(ada, new Operation.Create(new CardId(id), kind, "choose", "", "a", all, List.of()));
    }

    private void set(String id, String field, String text) {
        apply(ada, new Operation.SetField(new CardId(id), field, Optional.of(new Value.Text(text))));
    }

    private void open(String round) {
        apply(ada, new Operation.OpenRound(round, Purpose.SCORE, "choose", true, false));
    }

    private void close(String round) {
        apply(ada, new Operation.CloseRound(round));
    }

    /** Ada, Bo and Cy in turn, in the newest round. */
    private void vote(String objective, int... points) {
        String round = document.rounds().stream()
                .map(one -> one.id())
                .filter(id -> id.startsWith(OKR))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        String cell = objective + " " + Lens.Okr.SUFFICIENT;
        score(ada, Optional.empty(), round, cell, points[0]);
        score(table, Optional.of("Bo"), round, cell, points[1]);
        score(table, Optional.of("Cy"), round, cell, points[2]);
    }

    private void score(PersonId author, Optional<String> person, String round, String cell, int points) {
        String[] parts = cell.split(" ", 2);
        apply(author, new Operation.Score(new CardId(parts[0]), round, parts[1], OptionalInt.of(points), person));
    }

    private void apply(PersonId author, Operation operation) {
        document.apply(author, Instant.EPOCH, operation);
    }
}
