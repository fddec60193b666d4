package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.link;
import static okrworkshop.documents.internal.Doc.play;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.set;
import static okrworkshop.documents.internal.Doc.text;
import static okrworkshop.documents.internal.Doc.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationRulesTest {
    private final DocumentState document = new DocumentState(DocumentId.random());

    @Test
    void O1_aCreatedCardIsThereWithItsFieldsAndLinks() {
        play(document, ANNA, create("e1", CardKind.EXPECTATION));
        play(
                document,
                ANNA,
                new Operation.Create(
                        id("f1"),
                        CardKind.FINDING,
                        "s2",
                        "inside",
                        "k",
                        Map.of("text", new Value.Text("慢"), "side", new Value.Text("inside")),
                        List.of(new Operation.Outgoing(LinkType.ORIGIN, id("e1")))));

        assertThat(document.card(id("f1"))).hasValueSatisfying(card -> {
            assertThat(card.text()).isEqualTo("慢");
            assertThat(card.fields()).containsEntry("side", new Value.Choice("inside"));
            assertThat(card.author()).contains(ANNA);
        });
        assertThat(document.targets(id("f1"), LinkType.ORIGIN)).hasSize(1);
    }

    @Test
    void O2_aFieldIsSetAndClearedInItsType() {
        play(document, ANNA, create("k1", CardKind.KEY_RESULT));
        play(document, ANNA, set("k1", "due", new Value.Text("2026-03-31")), set("k1", "from", new Value.Number(3.5)));
        assertThat(document.card(id("k1")).orElseThrow().fields())
                .containsEntry("due", new Value.Date(LocalDate.of(2026, 3, 31)))
                .containsEntry("from", new Value.Number(3.5));

        play(document, ANNA, new Operation.SetField(id("k1"), "due", Optional.empty()));
        assertThat(document.card(id("k1")).orElseThrow().fields()).doesNotContainKey("due");
    }

    @Test
    void O3_aMoveChangesPlaceAndOrderOnly() {
        play(document, ANNA, create("a"), text("a", "x"), new Operation.Move(id("a"), "right", "k"));
        assertThat(document.card(id("a"))).hasValueSatisfying(card -> {
            assertThat(card.place()).isEqualTo("right");
            assertThat(card.order()).isEqualTo("k");
            assertThat(card.text()).isEqualTo("x");
        });
    }

    @Test
    void O4_linksComeAndGo() {
        play(document, ANNA, create("a"), create("b"), link("a", LinkType.DEPENDS, "b"));
        play(document, ANNA, link("a", LinkType.DEPENDS, "b"));
        assertThat(document.links()).hasSize(1);
        play(document, ANNA, new Operation.RemoveLink(id("a"), LinkType.DEPENDS, id("b")));
        assertThat(document.links()).isEmpty();
    }

    @Test
    void O5_aVoteReplacesThePersonsOwnAndZeroTakesItBack() {
        play(document, ANNA, create("a"), round("s4", Purpose.VOTE), vote("a", 2), vote("a", 3));
        play(document, BO, vote("a", 1));
        assertThat(document.votes())
                .containsExactlyInAnyOrder(new Vote(id("a"), "s4", ANNA, 3), new Vote(id("a"), "s4", BO, 1));
        play(document, ANNA, vote("a", 0));
        assertThat(document.votes()).containsExactly(new Vote(id("a"), "s4", BO, 1));
    }

    @Test
    void O6_aDeletedCardTakesWordsButNoVotes() {
        play(document, ANNA, create("a"), new Operation.Delete(id("a")), text("a", "late words"));
        assertThat(document.cards(CardKind.FINDING)).isEmpty();
        refused("card.deleted", vote("a", 1));
        play(document, ANNA, new Operation.Restore(id("a")));
        assertThat(document.cards(CardKind.FINDING))
                .singleElement()
                .satisfies(card -> assertThat(card.text()).isEqualTo("late words"));
    }

    @Test
    void O7_whatDoesNotFitIsRefusedWithItsCode() {
        play(document, ANNA, create("a"), create("b"));
        refused("card.exists", create("a"));
        refused("card.unknown", text("x", "t"));
        refused("card.unknown", new Operation.Delete(id("x")));
        refused("field.unknown", set("a", "weight", new Value.Number(1)));
        refused("field.type", set("a", "effect", new Value.Text("many")));
        refused("field.type", set("a", "text", new Value.Number(1)));
        refused("field.type", set("a", "side", new Value.Text("above")));
        refused("number.range", set("a", "effect", new Value.Number(1e16)));
        refused("number.range", set("a", "effect", new Value.Number(Double.NaN)));
        refused("link.unknown-card", link("a", LinkType.ORIGIN, "x"));
        refused("link.self", link("a", LinkType.ORIGIN, "a"));
        refused("vote.points", vote("a", -1));
        refused("vote.points", vote("a", 101));
        refused("order.malformed", new Operation.Move(id("a"), "", "A0"));
        refused("place.malformed", new Operation.Move(id("a"), "<b>", "A"));
    }

    @Test
    void O7_parentLinksMakeNoCycle() {
        play(document, ANNA, create("a"), create("b"), create("c"));
        play(document, ANNA, link("b", LinkType.PARENT, "a"), link("c", LinkType.PARENT, "b"));
        refused("link.cycle", link("a", LinkType.PARENT, "c"));
        play(document, ANNA, new Operation.RemoveLink(id("b"), LinkType.PARENT, id("a")));
        play(document, ANNA, link("a", LinkType.PARENT, "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "x\uDE00", "\uD83D\uD83D", "a\u0000b", "\u001b[31m", "\r\n", "\u0085"})
    void O8_brokenTextIsRefused(String broken) {
        play(document, ANNA, create("a"));
        refused("text.malformed", text("a", broken));
    }

    @Test
    void O8_linesTabsAndEmojiAreText() {
        play(document, ANNA, create("a"), text("a", "一\n\t👩‍👩‍👧 e\u0301"));
        refused("text.malformed", set("a", "metric", new Value.Text("two\nlines")));
    }

    @Test
    void L3_textHasItsLimit() {
        play(document, ANNA, create("a"), text("a", "x".repeat(Limits.TEXT)));
        refused("text.too-long", text("a", "x".repeat(Limits.TEXT + 1)));
        refused("text.too-long", set("a", "metric", new Value.Text("x".repeat(Limits.LINE + 1))));
    }

    private void refused(String code, Operation operation) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> OperationRules.check(document, ANNA, operation))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
