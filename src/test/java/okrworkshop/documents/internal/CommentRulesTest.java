package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.comment;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.decide;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.resolve;
import static okrworkshop.documents.internal.Doc.uncomment;
import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Operation;
import org.junit.jupiter.api.Test;

class CommentRulesTest {
    private final RulesFixture room = new RulesFixture();

    @Test
    void O13_aCommentIsWrittenSettledAndTakenBack() {
        room.play(ANNA, create("a"));
        room.play(BO, comment("a", "c1", "why?"));
        room.play(ANNA, resolve("a", "c1", true));
        assertThat(room.state().comments()).singleElement().satisfies(comment -> {
            assertThat(comment.isBy(BO)).isTrue();
            assertThat(comment.text()).isEqualTo("why?");
            assertThat(comment.done()).isTrue();
        });
        room.refused("comment.not-yours", ANNA, uncomment("a", "c1"));
        room.play(BO, uncomment("a", "c1"));
        assertThat(room.state().comments()).isEmpty();
        room.play(BO, comment("a", "c1", "again"));
        assertThat(room.state().comments()).extracting(Comment::text).containsExactly("again");
    }

    @Test
    void O13_whatDoesNotFitIsRefused() {
        room.play(ANNA, create("a"), comment("a", "c1", "x"), new Operation.Delete(id("a")));
        room.play(BO, comment("a", "late", "a deleted card takes words"));
        room.refused("comment.exists", comment("a", "c1", "y"));
        room.refused("comment.unknown", uncomment("a", "c2"));
        room.refused("comment.unknown", resolve("a", "c2", true));
        room.refused("card.unknown", comment("z", "c1", "y"));
        room.refused("op.malformed", comment("a", "c2", ""));
        room.refused("text.malformed", comment("a", "c2", "\uD83D"));
        room.refused("text.too-long", comment("a", "c2", "x".repeat(Limits.COMMENT + 1)));
        room.play(ANNA, comment("a", "c2", "x".repeat(Limits.COMMENT)));
    }

    @Test
    void L3_aCardTakes100Comments() {
        room.play(ANNA, create("a"), create("b"));
        for (int i = 0; i < Limits.CARD_COMMENTS; i++) {
            room.play(BO, comment("a", "c" + i, "x"));
        }
        room.refused("card.comments-full", comment("a", "more", "x"));
        room.play(BO, comment("b", "c1", "x"), uncomment("a", "c1"), comment("a", "more", "x"));
    }

    @Test
    void L3_aDocumentTakes5000Comments() {
        for (int card = 0; card < 50; card++) {
            room.play(ANNA, create("a" + card));
            for (int i = 0; i < Limits.CARD_COMMENTS; i++) {
                room.play(BO, comment("a" + card, "c" + i, "x"));
            }
        }
        room.play(ANNA, create("b"));
        room.refused("card.comments-full", comment("b", "c", "x"));
    }

    @Test
    void O14_aDecisionFillsItsThreeFieldsInOneAct() {
        room.play(ANNA, create("s", CardKind.STRATEGY), decide("s", "chosen", "fast", "Li"));
        var card = room.state().card(id("s")).orElseThrow();
        assertThat(card.text("decision")).isEqualTo("chosen");
        assertThat(card.text("reason")).isEqualTo("fast");
        assertThat(card.text("decider")).isEqualTo("Li");
        room.play(ANNA, decide("s", "", "", ""));
        assertThat(room.state().card(id("s")).orElseThrow().fields()).isEmpty();
    }

    @Test
    void O14_onlyAStrategyIsDecidedOn() {
        room.play(ANNA, create("a"), create("s", CardKind.STRATEGY));
        room.refused("field.unknown", decide("a", "chosen", "", ""));
        room.refused("field.type", decide("s", "maybe", "", ""));
        room.refused("text.malformed", decide("s", "chosen", "", "two\nlines"));
        room.refused("text.too-long", decide("s", "chosen", "x".repeat(2_001), ""));
        room.refused("field.type", new Operation.Decide(id("s"), java.util.Optional.of(""), "", ""));
    }
}
