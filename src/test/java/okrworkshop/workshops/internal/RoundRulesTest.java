package okrworkshop.workshops.internal;

import static okrworkshop.workshops.internal.RoundTemplate.AGAIN;
import static okrworkshop.workshops.internal.RoundTemplate.CHOOSE;
import static okrworkshop.workshops.internal.RoundTemplate.LOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Delta;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundRulesTest {
    private static final String FACTS = "look.facts.1";
    private static final String VOTES = "choose.rank.1";
    private static final String SCORES = "choose.rank.score.1";
    private static final String ALLOWED = "";

    private final MemoryDocument document = new MemoryDocument(DocumentId.random());
    private final Viewer anna = participant(List.of());
    private final Viewer bo = participant(List.of());
    private final Viewer table = participant(List.of("Li", "Wang"));
    private final Viewer trainer = new Viewer(
            RoundTemplate.TRAINER, "Tara", Role.FACILITATOR, WorkshopId.random(), Optional.empty(), Language.EN);

    @BeforeEach
    void aFreshDocumentWithSomeStrategies() {
        FirstOperations.of(RoundTemplate.METHOD).forEach(operation -> apply(trainer, operation));
        for (String id : List.of("s1", "s2", "s3", "s4")) {
            apply(anna, create(id, CardKind.STRATEGY, "look", "", Optional.empty(), false));
        }
    }

    @Test
    void R1_aDocumentBeginsWithTheFirstRoundOfEachLensThatHasOne() {
        assertThat(document.rounds())
                .extracting(round -> round.id() + " " + round.purpose().wireName() + " " + round.hidden() + " "
                        + round.anonymous() + " " + round.open())
                .containsExactly(
                        "look.facts.1 write true false true",
                        "choose.rank.1 vote true true true",
                        "choose.rank.score.1 score true false true",
                        "again.last.1 vote false false true");
    }

    @Test
    void R1_peopleVoteAgainInTheNextRoundOnceTheOneBeforeIsOver() {
        var next = new Operation.OpenRound("again.last.2", Purpose.VOTE, "again", false, false);
        assertThat(code(AGAIN, anna, next)).isEqualTo("round.not-allowed");
        apply(anna, new Operation.CloseRound("again.last.1"));
        assertThat(code(AGAIN, anna, next)).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, anna, next)).isEqualTo("round.not-allowed");
        var later = new Operation.OpenRound("again.last.3", Purpose.VOTE, "again", false, false);
        assertThat(code(AGAIN, anna, later)).isEqualTo("round.not-allowed");
        apply(anna, next);
        assertThat(code(AGAIN, anna, later)).isEqualTo("round.not-allowed");
        apply(anna, new Operation.CloseRound("again.last.2"));
        assertThat(code(AGAIN, anna, later)).isEqualTo(ALLOWED);
    }

    @Test
    void R1_aRoundHasTheSettingsOfTheTemplateAndNoOthers() {
        apply(anna, new Operation.CloseRound(FACTS));
        assertThat(List.of(
                        code(LOOK, anna, new Operation.OpenRound("look.facts.2", Purpose.WRITE, "look", false, false)),
                        code(LOOK, anna, new Operation.OpenRound("look.facts.2", Purpose.WRITE, "look", true, true)),
                        code(LOOK, anna, new Operation.OpenRound("look.facts.2", Purpose.VOTE, "look", true, false)),
                        code(LOOK, anna, new Operation.OpenRound("look.facts.2", Purpose.WRITE, "again", true, false)),
                        code(LOOK, anna, new Operation.OpenRound("mine", Purpose.WRITE, "look", true, false)),
                        code(LOOK, anna, new Operation.OpenRound("look.tree.1", Purpose.WRITE, "look", true, false))))
                .containsOnly("round.not-allowed");
        assertThat(code(LOOK, anna, new Operation.OpenRound("look.facts.2", Purpose.WRITE, "look", true, false)))
                .isEqualTo(ALLOWED);
    }

    @Test
    void R3_theGroupRevealsWhereTheTemplateSaysSoAndTheTrainerAlways() {
        assertThat(code(LOOK, anna, new Operation.CloseRound(FACTS))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, trainer, new Operation.CloseRound(FACTS))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, anna, new Operation.CloseRound(VOTES))).isEqualTo("round.not-allowed");
        assertThat(code(CHOOSE, anna, new Operation.CloseRound(SCORES))).isEqualTo("round.not-allowed");
        assertThat(code(CHOOSE, trainer, new Operation.CloseRound(VOTES))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, trainer, new Operation.CloseRound(VOTES))).isEqualTo("round.not-allowed");
        apply(trainer, new Operation.CloseRound(VOTES));
        var again = new Operation.OpenRound("choose.rank.2", Purpose.VOTE, "choose", true, true);
        assertThat(code(CHOOSE, anna, again)).isEqualTo("round.not-allowed");
        assertThat(code(CHOOSE, trainer, again)).isEqualTo(ALLOWED);
    }

    @Test
    void R3_anEarlierStepsRoundStaysOpenUntilSomebodyRevealsIt() {
        assertThat(code(AGAIN, anna, fact(Optional.of(FACTS)))).isEqualTo(ALLOWED);
        assertThat(code(AGAIN, anna, new Operation.CloseRound(FACTS))).isEqualTo(ALLOWED);
    }

    @Test
    void R2_aNewCardNamesTheOpenPrivateRoundOfItsLensAndNoneAfterTheReveal() {
        assertThat(code(LOOK, anna, fact(Optional.of(FACTS)))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, fact(Optional.empty()))).isEqualTo("round.not-allowed");
        assertThat(code(LOOK, anna, create("f1", CardKind.FINDING, "look", "", Optional.empty(), false)))
                .isEqualTo("round.not-allowed");
        assertThat(code(LOOK, anna, create("f1", CardKind.FINDING, "look", "inside", Optional.of(FACTS), true)))
                .isEqualTo("round.not-allowed");
        assertThat(code(LOOK, anna, create("d", CardKind.DRIVER, "look", "", Optional.of(FACTS), false)))
                .isEqualTo("round.not-allowed");
        assertThat(code(LOOK, trainer, fact(Optional.empty()))).isEqualTo("round.not-allowed");
        apply(anna, new Operation.CloseRound(FACTS));
        assertThat(code(LOOK, anna, fact(Optional.empty()))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, fact(Optional.of(FACTS)))).isEqualTo("round.not-allowed");
        apply(anna, new Operation.OpenRound("look.facts.2", Purpose.WRITE, "look", true, false));
        assertThat(code(LOOK, anna, fact(Optional.of("look.facts.2")))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, fact(Optional.empty()))).isEqualTo("round.not-allowed");
    }

    @Test
    void R2_aNamelessLensTakesNamelessCardsOnlyAlsoWithoutARound() {
        assertThat(code(LOOK, anna, create("e", CardKind.EXPECTATION, "look", "wish", Optional.empty(), true)))
                .isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, create("e", CardKind.EXPECTATION, "look", "wish", Optional.empty(), false)))
                .isEqualTo("round.not-allowed");
        assertThat(code(LOOK, anna, create("d", CardKind.DRIVER, "look", "", Optional.empty(), true)))
                .isEqualTo("round.not-allowed");
    }

    @Test
    void R2_pointsGoIntoTheNewestOpenRoundOfTheStepsOwnLens() {
        assertThat(code(CHOOSE, anna, vote("s1", VOTES, 1))).isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, vote("s1", VOTES, 1))).isEqualTo("vote.not-now");
        assertThat(code(AGAIN, anna, vote("s1", VOTES, 1))).isEqualTo("vote.not-now");
        assertThat(code(AGAIN, anna, vote("s1", "again.last.1", 1))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, anna, vote("frame-look-why", VOTES, 1))).isEqualTo("vote.not-now");
        apply(trainer, new Operation.CloseRound(VOTES));
        assertThat(code(CHOOSE, anna, vote("s1", VOTES, 1))).isEqualTo("vote.not-now");
        apply(trainer, new Operation.OpenRound("choose.rank.2", Purpose.VOTE, "choose", true, true));
        assertThat(code(CHOOSE, anna, vote("s1", "choose.rank.2", 1))).isEqualTo(ALLOWED);
    }

    @Test
    void R4_eachPersonHasTheBudgetInEachRound() {
        assertThat(code(CHOOSE, anna, vote("s1", VOTES, 4))).isEqualTo("vote.per-card");
        apply(anna, vote("s1", VOTES, 3));
        assertThat(code(CHOOSE, anna, vote("s2", VOTES, 3))).isEqualTo("vote.budget");
        assertThat(code(CHOOSE, anna, vote("s2", VOTES, 2))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, bo, vote("s2", VOTES, 3))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, anna, vote("s1", VOTES, 0))).isEqualTo(ALLOWED);
        apply(trainer, new Operation.CloseRound(VOTES));
        apply(trainer, new Operation.OpenRound("choose.rank.2", Purpose.VOTE, "choose", true, true));
        assertThat(code(CHOOSE, anna, vote("s2", "choose.rank.2", 3))).isEqualTo(ALLOWED);
    }

    @Test
    void R4_pointsOnDeletedAndMergedCardsAreFreeAgain() {
        apply(anna, vote("s1", VOTES, 3));
        apply(anna, vote("s2", VOTES, 2));
        assertThat(code(CHOOSE, anna, vote("s3", VOTES, 1))).isEqualTo("vote.budget");
        apply(anna, new Operation.Delete(new CardId("s1")));
        assertThat(code(CHOOSE, anna, vote("s3", VOTES, 3))).isEqualTo(ALLOWED);
        apply(anna, vote("s3", VOTES, 3));
        assertThat(code(CHOOSE, anna, vote("s4", VOTES, 2))).isEqualTo("vote.budget");
        apply(bo, new Operation.Merge(new CardId("s2"), Optional.of(new CardId("s4"))));
        assertThat(code(CHOOSE, anna, vote("s4", VOTES, 2))).isEqualTo(ALLOWED);
    }

    @Test
    void R5_aSharedDeviceSpeaksForThePeopleThatItNamedEachWithAnOwnBudget() {
        assertThat(code(CHOOSE, table, voteFor("s1", 3, "Li"))).isEqualTo(ALLOWED);
        apply(table, voteFor("s1", 3, "Li"));
        assertThat(code(CHOOSE, table, voteFor("s2", 3, "Li"))).isEqualTo("vote.budget");
        assertThat(code(CHOOSE, table, voteFor("s2", 3, "Wang"))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, table, voteFor("s1", 1, "Zhao"))).isEqualTo("vote.for");
        assertThat(code(CHOOSE, table, vote("s1", VOTES, 1))).isEqualTo("vote.for");
        assertThat(code(CHOOSE, anna, voteFor("s1", 1, "Li"))).isEqualTo("vote.for");
        assertThat(code(CHOOSE, table, score("s1", "fit", 3, Optional.of("Wang"))))
                .isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, table, score("s1", "fit", 3, Optional.empty()))).isEqualTo("vote.for");
    }

    @Test
    void R2_scoresAreForTheCriteriaOfTheLensFromOneToFive() {
        assertThat(code(CHOOSE, anna, score("s1", "fit", 5, Optional.empty()))).isEqualTo(ALLOWED);
        assertThat(code(CHOOSE, anna, score("s1", "speed", 5, Optional.empty())))
                .isEqualTo("vote.not-now");
        assertThat(code(CHOOSE, anna, score("s1", "fit", 6, Optional.empty()))).isEqualTo("vote.points");
        assertThat(code(CHOOSE, anna, score("s1", "fit", 0, Optional.empty()))).isEqualTo("vote.points");
        assertThat(code(AGAIN, anna, score("s1", "fit", 5, Optional.empty()))).isEqualTo("vote.not-now");
        var takenBack = new Operation.Score(new CardId("s1"), SCORES, "fit", OptionalInt.empty(), Optional.empty());
        assertThat(code(CHOOSE, anna, takenBack)).isEqualTo(ALLOWED);
    }

    @Test
    void O10_aTrainerNeitherVotesNorScores() {
        assertThat(code(CHOOSE, trainer, vote("s1", VOTES, 1))).isEqualTo("vote.participants-only");
        assertThat(code(CHOOSE, trainer, score("s1", "fit", 3, Optional.empty())))
                .isEqualTo("vote.participants-only");
    }

    static Stream<Operation> changesOfACard() {
        CardId card = new CardId("o1");
        CommentId comment = new CommentId("c1");
        return Stream.of(
                new Operation.SetField(card, "text", Optional.empty()),
                new Operation.EditText(card, "text", OptionalLong.of(1), Delta.replaceAll("", "x")),
                new Operation.Move(card, "", "V"),
                new Operation.Group(card, Optional.empty()),
                new Operation.Merge(card, Optional.empty()),
                new Operation.AddLink(card, LinkType.ORIGIN, new CardId("s1")),
                new Operation.RemoveLink(card, LinkType.ORIGIN, new CardId("s1")),
                new Operation.Comment(card, comment, "x"),
                new Operation.Uncomment(card, comment),
                new Operation.Resolve(card, comment, true),
                new Operation.Decide(card, Optional.of("chosen"), "", ""),
                new Operation.Delete(card),
                new Operation.Restore(card));
    }

    @ParameterizedTest
    @MethodSource("changesOfACard")
    void O10_everyChangeOfACardWaitsForTheStepThatWritesItsKind(Operation change) {
        apply(trainer, create("o1", CardKind.OBJECTIVE, "later", "", Optional.empty(), false));
        assertThat(code(AGAIN, anna, change)).isEqualTo("document.step-not-reached");
    }

    @Test
    void O10_theQuestionsOfAFormAreAnsweredAndTalkedAboutButStayWhereTheyAre() {
        CardId question = new CardId("frame-look-why");
        assertThat(List.of(
                        code(LOOK, anna, new Operation.Move(question, "", "V")),
                        code(LOOK, anna, new Operation.Group(question, Optional.empty())),
                        code(LOOK, anna, new Operation.Merge(question, Optional.empty())),
                        code(LOOK, anna, new Operation.Delete(question)),
                        code(LOOK, trainer, new Operation.Restore(question))))
                .containsOnly("document.form-fixed");
        assertThat(code(LOOK, anna, new Operation.SetField(question, "text", Optional.empty())))
                .isEqualTo(ALLOWED);
        assertThat(code(LOOK, anna, new Operation.Comment(question, new CommentId("c"), "x")))
                .isEqualTo(ALLOWED);
    }

    private String code(int position, Viewer viewer, Operation operation) {
        return WriteRule.check(RoundTemplate.at(position), viewer, operation, document)
                .map(Refusal::code)
                .orElse(ALLOWED);
    }

    private void apply(Viewer viewer, Operation operation) {
        document.apply(viewer.person(), Instant.EPOCH, operation);
    }

    private static Viewer participant(List<String> people) {
        return new Viewer(
                PersonId.random(),
                "Somebody",
                Role.PARTICIPANT,
                WorkshopId.random(),
                Optional.empty(),
                Language.EN,
                people);
    }

    private static Operation fact(Optional<String> round) {
        return create("f1", CardKind.FINDING, "look", "inside", round, false);
    }

    private static Operation create(
            String id, CardKind kind, String step, String place, Optional<String> round, boolean anonymous) {
        return new Operation.Create(new CardId(id), kind, step, place, "V", Map.of(), List.of(), round, anonymous);
    }

    private static Operation vote(String card, String round, int points) {
        return new Operation.CastVote(new CardId(card), round, points);
    }

    private static Operation voteFor(String card, int points, String person) {
        return new Operation.CastVote(new CardId(card), VOTES, points, Optional.of(person));
    }

    private static Operation score(String card, String criterion, int points, Optional<String> person) {
        return new Operation.Score(new CardId(card), SCORES, criterion, OptionalInt.of(points), person);
    }
}
