package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Seat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.testing.MemoryDocument;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.writing.Wordings;
import org.junit.jupiter.api.Test;

class GateCheckTest {
    private final List<Seat> members = new ArrayList<>();
    private final MemoryDocument document = new MemoryDocument(DocumentId.random());
    private Wordings wordings = new Wordings();

    @Test
    void countCountsWrittenCardsThatMatch() {
        Gate gate = new Gate.Count("c", CardKind.FINDING, "inside", Map.of("key", "yes"), 2, 3);
        card("a", CardKind.FINDING, "inside", Map.of("text", "x", "key", "yes"));
        card("b", CardKind.FINDING, "outside", Map.of("text", "x", "key", "yes"));
        card("c", CardKind.FINDING, "inside", Map.of("text", "x"));
        card("d", CardKind.FINDING, "inside", Map.of());
        assertThat(check(gate)).isEqualTo(new GateState("c", false, 1, 2, List.of("c")));
        card("e", CardKind.FINDING, "inside", Map.of("text", "x", "key", "yes"));
        assertThat(check(gate)).isEqualTo(new GateState("c", true, 2, 2));
    }

    @Test
    void countIsMissedWhenThereAreTooMany() {
        Gate gate = new Gate.Count("c", CardKind.OBJECTIVE, "", Map.of(), 1, 2);
        for (String id : List.of("a", "b", "c")) {
            card(id, CardKind.OBJECTIVE, "", Map.of("text", "x"));
        }
        assertThat(check(gate)).isEqualTo(new GateState("c", false, 3, 1, List.of("a", "b", "c")));
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.Delete(new CardId("a")));
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void filledNeedsTheShareAndAtLeastOne() {
        Gate gate = new Gate.Filled("f", CardKind.KEY_RESULT, "owner", 0.5);
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 0, 1));
        card("a", CardKind.KEY_RESULT, "", Map.of("text", "x"));
        card("b", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "  "));
        card("c", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "Ada"));
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 1, 2, List.of("a", "b")));
        card("d", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "Bo"));
        assertThat(check(gate)).isEqualTo(new GateState("f", true, 2, 2));
    }

    @Test
    void linkedNeedsEveryCardToPointToTheKind() {
        Gate gate = new Gate.Linked("l", CardKind.STRATEGY, LinkType.ORIGIN, CardKind.FINDING);
        card("f", CardKind.FINDING, "", Map.of("text", "x"));
        card("d", CardKind.DRIVER, "", Map.of("text", "x"));
        card("s", CardKind.STRATEGY, "", Map.of("text", "x"));
        card("t", CardKind.STRATEGY, "", Map.of("text", "x"));
        link("s", LinkType.ORIGIN, "f");
        link("t", LinkType.ORIGIN, "d");
        assertThat(check(gate)).isEqualTo(new GateState("l", false, 1, 2, List.of("t")));
        link("t", LinkType.ORIGIN, "f");
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void whoServesTheSuperiorOkrHasTheParentThatAConditionAsksFor() {
        Gate gate = new Gate.Linked("l", CardKind.OBJECTIVE, LinkType.ORIGIN, CardKind.EXPECTATION);
        card("o", CardKind.OBJECTIVE, "", Map.of("text", "x", "serves", "no id"));
        assertThat(check(gate)).isEqualTo(new GateState("l", false, 0, 1, List.of("o")));
        card("p", CardKind.OBJECTIVE, "", Map.of("text", "x", "serves", "abcdefg2\n"));
        assertThat(check(gate)).isEqualTo(new GateState("l", false, 1, 2, List.of("o")));
        Gate strategies = new Gate.Linked("s", CardKind.OBJECTIVE, LinkType.ORIGIN, CardKind.STRATEGY);
        assertThat(check(strategies).met()).isFalse();
    }

    @Test
    void coveredNeedsEveryCardToBePointedAtByMinToMax() {
        Gate gate = new Gate.Covered("v", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 1, 2);
        card("o", CardKind.OBJECTIVE, "", Map.of("text", "x"));
        assertThat(check(gate)).isEqualTo(new GateState("v", false, 0, 1, List.of("o")));
        for (String id : List.of("a", "b")) {
            card(id, CardKind.KEY_RESULT, "", Map.of("text", "x"));
            link(id, LinkType.PARENT, "o");
        }
        assertThat(check(gate).met()).isTrue();
        card("c", CardKind.KEY_RESULT, "", Map.of("text", "x"));
        link("c", LinkType.PARENT, "o");
        assertThat(check(gate)).isEqualTo(new GateState("v", false, 0, 1, List.of("o")));
    }

    @Test
    void answeredLooksAtTheQuestionOfThisStep() {
        Gate gate = new Gate.Answered("a", "why");
        frame("elsewhere", "why", "because");
        frame("here", "what", "this");
        frame("here", "why", "  ");
        assertThat(check(gate)).isEqualTo(new GateState("a", false, 0, 1, List.of("frame-here-why")));
        document.apply(
                PersonId.random(),
                Instant.EPOCH,
                new Operation.SetField(FrameCards.id("here", "why"), "text", Optional.of(new Value.Text("因为"))));
        assertThat(check(gate)).isEqualTo(new GateState("a", true, 1, 1));
    }

    @Test
    void whereLeavesOutCardsThatDoNotMatch() {
        card("a", CardKind.FINDING, "", Map.of("text", "x", "key", "yes"));
        card("b", CardKind.FINDING, "", Map.of("text", "x", "key", "no"));
        Map<String, String> key = Map.of("key", "yes");
        assertThat(check(new Gate.Filled("f", CardKind.FINDING, key, "cause", 1)))
                .isEqualTo(new GateState("f", false, 0, 1, List.of("a")));
        assertThat(check(new Gate.Linked("l", CardKind.FINDING, key, LinkType.ORIGIN, CardKind.EXPECTATION)))
                .isEqualTo(new GateState("l", false, 0, 1, List.of("a")));
        assertThat(check(new Gate.Covered("v", CardKind.FINDING, key, LinkType.ORIGIN, CardKind.STRATEGY, 1, 9)))
                .isEqualTo(new GateState("v", false, 0, 1, List.of("a")));
    }

    @Test
    void eitherIsContentWithOneOfTheFields() {
        Gate gate = new Gate.Either("e", CardKind.FINDING, Map.of(), List.of("baseline", "consequence"), 0.6);
        assertThat(check(gate)).isEqualTo(new GateState("e", false, 0, 1));
        card("a", CardKind.FINDING, "", Map.of("text", "x", "baseline", "3"));
        card("b", CardKind.FINDING, "", Map.of("text", "x", "consequence", "Ada measures"));
        card("c", CardKind.FINDING, "", Map.of("text", "x"));
        card("d", CardKind.FINDING, "", Map.of("text", "x"));
        assertThat(check(gate)).isEqualTo(new GateState("e", false, 2, 3, List.of("c", "d")));
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.Delete(new CardId("d")));
        assertThat(check(gate)).isEqualTo(new GateState("e", true, 2, 2));
    }

    @Test
    void everyoneAsksEachSeatForCardsOfThisStep() {
        Gate gate = new Gate.Everyone("e", List.of(CardKind.EXPECTATION, CardKind.NOTE), 2);
        assertThat(check(gate)).isEqualTo(new GateState("e", false, 0, 1));
        PersonId ada = seat();
        PersonId table = seat("Bo", "Cy");
        write(ada, "a", CardKind.EXPECTATION, "here", "x");
        write(ada, "b", CardKind.NOTE, "here", "x");
        write(table, "c", CardKind.NOTE, "here", "x");
        write(table, "d", CardKind.NOTE, "elsewhere", "x");
        write(table, "e", CardKind.NOTE, "here", "  ");
        write(table, "f", CardKind.RISK, "here", "x");
        assertThat(check(gate)).isEqualTo(new GateState("e", false, 1, 2));
        write(table, "g", CardKind.NOTE, "here", "x");
        assertThat(check(gate)).isEqualTo(new GateState("e", true, 2, 2));
    }

    @Test
    void everyoneCountsWhatWasMergedButNotWhatWasDeleted() {
        Gate gate = new Gate.Everyone("e", List.of(CardKind.NOTE), 1);
        PersonId ada = seat();
        write(ada, "a", CardKind.NOTE, "here", "x");
        write(PersonId.random(), "b", CardKind.NOTE, "here", "x");
        document.apply(ada, Instant.EPOCH, new Operation.Merge(new CardId("a"), Optional.of(new CardId("b"))));
        assertThat(check(gate).met()).isTrue();
        document.apply(ada, Instant.EPOCH, new Operation.Delete(new CardId("a")));
        assertThat(check(gate).met()).isFalse();
    }

    @Test
    void aTaskIsDueNoLaterThanItsKeyResult() {
        Gate gate = new Gate.Before("b", CardKind.TASK, Map.of(), "due", Gate.Before.Limit.PARENT);
        dated("k", CardKind.KEY_RESULT, "2026-05-15");
        dated("early", CardKind.TASK, "2026-05-15");
        dated("late", CardKind.TASK, "2026-05-16");
        card("undated", CardKind.TASK, "", Map.of("text", "x"));
        link("early", LinkType.PARENT, "k");
        link("late", LinkType.PARENT, "k");
        assertThat(check(gate)).isEqualTo(new GateState("b", false, 1, 2, List.of("late")));
        dated("k", CardKind.KEY_RESULT, "2026-05-16");
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void withoutAParentsDateTheCycleEndsEverything() {
        Gate gate = new Gate.Before("b", CardKind.TASK, Map.of(), "due", Gate.Before.Limit.PARENT);
        card("k", CardKind.KEY_RESULT, "", Map.of("text", "x"));
        dated("in", CardKind.TASK, "2026-06-30");
        dated("out", CardKind.TASK, "2026-07-01");
        link("in", LinkType.PARENT, "k");
        assertThat(check(gate)).isEqualTo(new GateState("b", false, 1, 2, List.of("out")));
        Gate cycle = new Gate.Before("b", CardKind.TASK, Map.of(), "due", Gate.Before.Limit.CYCLE);
        assertThat(check(cycle)).isEqualTo(new GateState("b", false, 1, 2, List.of("out")));
    }

    @Test
    void anOverloadedResourceNeedsAChoice() {
        Gate gate = new Gate.Resolved("r");
        assertThat(check(gate)).isEqualTo(new GateState("r", false, 0, 1));
        create(new CardId("ada"), CardKind.RESOURCE, "here", "", Map.of("text", "Ada"));
        number("ada", "gross", 10);
        number("ada", "load", 50);
        number("ada", "buffer", 20);
        card("bo", CardKind.RESOURCE, "", Map.of("text", "Bo"));
        card("t", CardKind.TASK, "", Map.of("text", "x", "owner", " ada "));
        number("t", "effort", 4);
        assertThat(check(gate)).isEqualTo(new GateState("r", true, 2, 2));
        number("t", "effort", 4.1);
        assertThat(check(gate)).isEqualTo(new GateState("r", false, 1, 2, List.of("ada")));
        set("ada", "action", new Value.Choice("accept"));
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void everyErrorInTheWordingIsMendedOrWaivedWithAReason() {
        Gate gate = new Gate.Worded("w");
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 0, 1));
        card("o", CardKind.OBJECTIVE, "", Map.of("text", "让住院患者从入院第一天起就安心"));
        card("task", CardKind.KEY_RESULT, "", Map.of("text", "1月10日前写完一篇文章"));
        card("vague", CardKind.KEY_RESULT, "", Map.of("text", "提升用户满意度"));
        card("warned", CardKind.KEY_RESULT, "", Map.of("text", "举办3场线下客户沙龙"));
        card("blank", CardKind.KEY_RESULT, "", Map.of("text", "  ", "owner", "Lea"));
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 2, 4, List.of("task", "vague")));
        set("vague", "waived", new Value.Text("KR-UNMEASURABLE"));
        assertThat(check(gate).missing()).containsExactly("task", "vague");
        set("vague", "waived", new Value.Text("KR-UNMEASURABLE 问卷要到七月才有"));
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 3, 4, List.of("task")));
        set("task", "text", new Value.Text("每月4篇文章，篇均点赞从40提高到100"));
        assertThat(check(gate)).isEqualTo(new GateState("w", true, 4, 4));
    }

    @Test
    void theProfileOfTheWorkshopSaysWhatAnErrorIs() {
        Gate gate = new Gate.Worded("w");
        card("o", CardKind.OBJECTIVE, "", Map.of("text", "让住院患者从入院第一天起就安心"));
        card("vague", CardKind.KEY_RESULT, "", Map.of("text", "提升用户满意度"));
        card("warned", CardKind.KEY_RESULT, "", Map.of("text", "举办3场线下客户沙龙"));
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 2, 3, List.of("vague")));
        wordings = new Wordings().with(new Tuning(Profile.STRICT, ExtraWords.none()));
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 1, 3, List.of("vague", "warned")));
        wordings = new Wordings().with(new Tuning(Profile.TEACHING, ExtraWords.none()));
        assertThat(check(gate)).isEqualTo(new GateState("w", true, 3, 3));
    }

    /** The number of mistakes would say something about what nobody else sees yet. */
    @Test
    void S7_theWordingOfACardThatIsStillHiddenCountsNowhere() {
        Gate gate = new Gate.Worded("w");
        document.apply(
                PersonId.random(),
                Instant.EPOCH,
                new Operation.OpenRound("here.okr.1", Purpose.WRITE, "here", true, false));
        create(
                new CardId("secret"),
                CardKind.OBJECTIVE,
                "here",
                "",
                Map.of("text", "团队建设"),
                Optional.of("here.okr.1"),
                "a");
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 0, 1));
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.CloseRound("here.okr.1"));
        assertThat(check(gate)).isEqualTo(new GateState("w", false, 0, 1, List.of("secret")));
    }

    @Test
    void atMostTwentyCardsAreNamedInTheOrderOfTheBoard() {
        for (int i = 30; i > 0; i--) {
            create(
                    new CardId("n" + i),
                    CardKind.FINDING,
                    "here",
                    "",
                    Map.of("text", "x"),
                    Optional.empty(),
                    "b%02dV".formatted(i));
        }
        GateState state = check(new Gate.Filled("f", CardKind.FINDING, "cause", 1));
        assertThat(state.need()).isEqualTo(30);
        assertThat(state.missing()).hasSize(20).startsWith("n1", "n2").endsWith("n20");
    }

    /** Everybody in the group reads the same answer. */
    @Test
    void S7_aCardOfAnOpenHiddenRoundCountsButIsNotNamed() {
        Gate gate = new Gate.Filled("f", CardKind.FINDING, "cause", 1);
        document.apply(
                PersonId.random(),
                Instant.EPOCH,
                new Operation.OpenRound("here.facts.1", Purpose.WRITE, "here", true, false));
        card("open", CardKind.FINDING, "", Map.of("text", "x"));
        create(
                new CardId("secret"),
                CardKind.FINDING,
                "here",
                "",
                Map.of("text", "x"),
                Optional.of("here.facts.1"),
                "a");
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 0, 2, List.of("open")));
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.CloseRound("here.facts.1"));
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 0, 2, List.of("open", "secret")));
    }

    private GateState check(Gate gate) {
        return GateCheck.check(gate, now());
    }

    private Situation now() {
        StepTemplate here = new StepTemplate("here", "", Map.of(), List.of(), List.of(), List.of());
        return new Situation(here, document, members, LocalDate.of(2026, 6, 30), wordings);
    }

    private PersonId seat(String... people) {
        PersonId person = PersonId.random();
        members.add(
                new Seat(person, WorkshopId.random(), GroupId.random(), "Somebody", List.of(people), Instant.EPOCH));
        return person;
    }

    private void write(PersonId author, String id, CardKind kind, String step, String text) {
        document.apply(
                author,
                Instant.EPOCH,
                new Operation.Create(
                        new CardId(id), kind, step, "", "a", Map.of("text", new Value.Text(text)), List.of()));
    }

    private void dated(String id, CardKind kind, String due) {
        if (document.card(new CardId(id)).isEmpty()) {
            card(id, kind, "", Map.of("text", "x"));
        }
        set(id, "due", new Value.Date(LocalDate.parse(due)));
    }

    private void number(String id, String field, double number) {
        set(id, field, new Value.Number(number));
    }

    private void set(String id, String field, Value value) {
        document.apply(
                PersonId.random(), Instant.EPOCH, new Operation.SetField(new CardId(id), field, Optional.of(value)));
    }

    private void frame(String step, String question, String text) {
        create(FrameCards.id(step, question), CardKind.FRAME, step, question, Map.of("text", text));
    }

    private void card(String id, CardKind kind, String place, Map<String, String> fields) {
        create(new CardId(id), kind, "here", place, fields);
    }

    private void create(CardId id, CardKind kind, String step, String place, Map<String, String> fields) {
        create(id, kind, step, place, fields, Optional.empty(), "a");
    }

    private void create(
            CardId id,
            CardKind kind,
            String step,
            String place,
            Map<String, String> fields,
            Optional<String> round,
            String order) {
        Map<String, Value> values = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Value.Text(entry.getValue())));
        document.apply(
                PersonId.random(),
                Instant.EPOCH,
                new Operation.Create(id, kind, step, place, order, values, List.of(), round, false));
    }

    private void link(String from, LinkType type, String to) {
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.AddLink(new CardId(from), type, new CardId(to)));
    }
}
