package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.decide;
import static okrworkshop.documents.internal.Doc.edit;
import static okrworkshop.documents.internal.Doc.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Delta;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import org.junit.jupiter.api.Test;

class TextEditsTest {
    private final RulesFixture room = new RulesFixture();

    @Test
    void T1_anEditFillsAnAbsentFieldAndAnEmptyOneIsAbsent() {
        room.play(ANNA, create("a"), edit("a", 1, "目标"));
        assertThat(room.text("a")).isEqualTo("目标");
        room.play(ANNA, edit("a", 2, -2));
        assertThat(room.state().card(Doc.id("a")).orElseThrow().fields()).isEmpty();
    }

    @Test
    void T1_anEditHas1To400Parts() {
        Object[] parts = new Object[400];
        for (int i = 0; i < 400; i++) {
            parts[i] = i % 2 == 0 ? (Object) 1 : "x";
        }
        room.play(ANNA, create("a"), text("a", "y".repeat(200)), edit("a", 2, parts));
        assertThat(room.text("a")).isEqualTo("yx".repeat(200));

        Object[] more = new Object[402];
        for (int i = 0; i < 402; i++) {
            more[i] = i % 2 == 0 ? (Object) 1 : "x";
        }
        room.refused("delta.malformed", edit("a", 3, more));
        room.refused("delta.malformed", edit("a", 3));
    }

    @Test
    void T1_anEditNamesItsBase() {
        room.play(ANNA, create("a"));
        room.refused(
                "op.malformed",
                new Operation.EditText(Doc.id("a"), "text", OptionalLong.empty(), Delta.replaceAll("", "x")));
    }

    @Test
    void T2_anEditMovesOverWhatCameBetween() {
        room.play(ANNA, create("a"), text("a", "slow growth"));
        room.play(BO, edit("a", 2, "very "));
        LoggedOperation logged = room.play(ANNA, edit("a", 2, 4, "er"));

        assertThat(room.text("a")).isEqualTo("very slower growth");
        assertThat(logged.operation())
                .isEqualTo(new Operation.EditText(
                        Doc.id("a"),
                        "text",
                        OptionalLong.empty(),
                        new Delta(java.util.List.of(new Delta.Keep(9), new Delta.Insert("er")))));
    }

    @Test
    void T2_changesOfOtherFieldsAndCardsDoNotMoveIt() {
        room.play(ANNA, create("a"), create("b"), text("a", "one"));
        room.play(BO, text("b", "elsewhere"), edit("a", "cause", 3, "because"));
        room.play(ANNA, edit("a", 3, 3, "!"));
        assertThat(room.text("a")).isEqualTo("one!");
    }

    @Test
    void T2_anEditOfAnOwnFreshCardNeedsNoAnswerBefore() {
        room.play(BO, create("b"));
        room.play(ANNA, create("a"), edit("a", 1, "first words"));
        assertThat(room.text("a")).isEqualTo("first words");
    }

    @Test
    void T3_anOwnEarlierChangeAfterTheBaseIsSentBack() {
        room.play(ANNA, create("a"), edit("a", 1, "one"));
        room.refused("text.base", edit("a", 1, "two"));
        room.playFrom("other-tab", ANNA, edit("a", 1, "two"));
        assertThat(room.text("a")).isEqualTo("onetwo");
    }

    @Test
    void T3_anOwnSetAfterTheBaseIsSentBackToo() {
        room.play(ANNA, create("a"), text("a", "one"));
        room.refused("text.base", edit("a", 1, "two"));
    }

    @Test
    void T3_256ChangesOfAFieldAreRemembered() {
        room.play(ANNA, create("a"));
        for (int i = 0; i < TextMemory.CHANGES; i++) {
            room.play(BO, edit("a", room.state().sequence(), "b"));
        }
        Operation late = edit("a", 1, "ANNA");
        room.playFrom("annas-tab", ANNA, late);
        assertThat(room.text("a")).isEqualTo("b".repeat(TextMemory.CHANGES) + "ANNA");

        room.refused("text.base", edit("a", 1, "again"));
    }

    @Test
    void T3_nothingFromBeforeTheLoadingIsRemembered() {
        room.play(ANNA, create("a"), edit("a", 1, "one"));
        var again = new OpenDocument(new DocumentState(room.state().copy()), new SeenOperations(java.util.Map.of()));
        var id = new okrworkshop.documents.OperationId("tabs.1");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> again.settle(BO, id, edit("a", 1, "x")))
                .hasMessageContaining("text.base");
        assertThat(again.settle(BO, id, edit("a", 2, "x"))).isInstanceOf(Operation.EditText.class);
    }

    @Test
    void T3_aFieldThatWasForgottenAmongManyIsSentBack() {
        room.play(ANNA, create("a"), text("a", "one"));
        for (int i = 0; i < 600; i++) {
            room.play(BO, create("b" + i), text("b" + i, "x"));
        }
        room.refused("text.base", BO, edit("a", 1, "two"));
        room.play(BO, edit("a", room.state().sequence(), "zero "));
        assertThat(room.text("a")).isEqualTo("zero one");
    }

    @Test
    void T3_aBaseThatIsAheadIsSentBack() {
        room.play(ANNA, create("a"));
        room.refused("text.base", edit("a", 2, "x"));
    }

    @Test
    void T5_aSetCountsAsReplacingTheWholeText() {
        room.play(ANNA, create("a"), text("a", "old words"));
        room.play(BO, text("a", "new"));
        room.play(ANNA, edit("a", 2, 3, "er"));
        assertThat(room.text("a")).isEqualTo("newer");
    }

    @Test
    void T5_aDecisionReplacesItsTexts() {
        room.play(ANNA, create("s", CardKind.STRATEGY), edit("s", "reason", 1, "cheap"));
        room.play(BO, decide("s", "chosen", "fast", "Li"));
        room.play(ANNA, edit("s", "reason", 2, 5, " and good"));
        assertThat(room.state().card(Doc.id("s")).orElseThrow().text("reason")).isEqualTo("fast and good");
    }

    @Test
    void T6_theTextMustBeRightAfterTheEdit() {
        room.play(ANNA, create("a"), text("a", "😀x"));
        room.refused("text.malformed", edit("a", 2, 1, "x"));
        room.refused("text.malformed", edit("a", 2, -1));
        room.refused("text.malformed", edit("a", 2, "\uD83D"));
        room.refused("text.malformed", edit("a", 2, "\u0000"));
        room.refused("text.malformed", edit("a", "metric", 2, "two\nlines"));
        room.refused("text.too-long", edit("a", 2, "x".repeat(1_998)));
        room.refused("delta.length", edit("a", 2, 4, "x"));
        room.refused("field.type", edit("a", "effect", 2, "x"));
        room.refused("field.type", edit("a", "side", 2, "x"));
        room.refused("field.unknown", edit("a", "nothing", 2, "x"));
        room.refused("card.unknown", edit("z", 2, "x"));
    }

    @Test
    void T6_lengthAndPairsAreThoseOfTheTextAtTheBase() {
        room.play(ANNA, create("a"), text("a", "abc"));
        room.play(BO, text("a", "😀 long text"));
        room.refused("delta.length", edit("a", 2, 4, "x"));
        room.play(ANNA, edit("a", 2, 1, "x"));
        assertThat(room.text("a")).isEqualTo("😀 long textx");
    }

    @Test
    void T4_whatBothRemoveIsRemovedOnceAndMayLeaveNothingToDo() {
        room.play(ANNA, create("a"), text("a", "abc"));
        room.play(BO, edit("a", 2, -3));
        LoggedOperation logged = room.play(ANNA, edit("a", 2, 1, -1));
        assertThat(logged.operation())
                .isEqualTo(new Operation.EditText(Doc.id("a"), "text", OptionalLong.empty(), Delta.NOTHING));
    }
}
