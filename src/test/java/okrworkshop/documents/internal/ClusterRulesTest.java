package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.group;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.merge;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.score;
import static okrworkshop.documents.internal.Doc.text;
import static okrworkshop.documents.internal.Doc.vote;
import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterRulesTest {
    private final RulesFixture room = new RulesFixture();

    @BeforeEach
    void cards() {
        room.play(ANNA, create("a"), create("b"), create("c"), create("risk", CardKind.RISK));
    }

    @Test
    void O11_aCardLiesUnderItsHeadUntilItIsTakenOut() {
        room.play(ANNA, group("a", "b"), group("c", "b"));
        assertThat(room.state().card(id("a"))).get().extracting(Card::group).isEqualTo(java.util.Optional.of(id("b")));
        room.play(BO, group("a", ""), group("a", ""));
        assertThat(room.state().card(id("a"))).get().extracting(Card::group).isEqualTo(java.util.Optional.empty());
    }

    @Test
    void O11_clustersAreOneLevelDeepAndOfOneKind() {
        room.play(ANNA, group("a", "b"));
        room.refused("group.nested", group("c", "a"));
        room.refused("group.nested", group("b", "c"));
        room.refused("group.kind", group("a", "risk"));
        room.refused("link.self", group("a", "a"));
        room.refused("card.unknown", group("a", "z"));
        room.refused("card.unknown", group("z", "a"));
    }

    @Test
    void O12_aMergedCardIsAPartOfTheOtherOne() {
        room.play(ANNA, text("a", "words"), merge("a", "b"));
        assertThat(room.state().cards(CardKind.FINDING)).extracting(Card::id).containsExactly(id("b"), id("c"));
        assertThat(room.text("a")).isEqualTo("words");
        room.play(ANNA, merge("a", ""));
        assertThat(room.state().cards(CardKind.FINDING)).hasSize(3);
    }

    @Test
    void O12_mergingIsOneLevelDeepAndOfOneKind() {
        room.play(ANNA, merge("a", "b"));
        room.refused("merge.nested", merge("c", "a"));
        room.refused("merge.nested", merge("b", "c"));
        room.refused("merge.kind", merge("a", "risk"));
        room.refused("link.self", merge("a", "a"));
        room.refused("card.unknown", merge("a", "z"));
    }

    @Test
    void O12_aMergedCardTakesNoNewPointsButGivesThemBack() {
        room.play(ANNA, round("v", Purpose.VOTE), round("s", Purpose.SCORE), vote("a", "v", 2), merge("a", "b"));
        room.refused("card.merged", vote("a", "v", 1));
        room.refused("card.merged", score("a", "s", 1));
        room.play(ANNA, vote("a", "v", 0));
        assertThat(room.state().votes()).isEmpty();
    }
}
