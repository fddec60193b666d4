package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.close;
import static okrworkshop.documents.internal.Doc.comment;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.createIn;
import static okrworkshop.documents.internal.Doc.edit;
import static okrworkshop.documents.internal.Doc.group;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.link;
import static okrworkshop.documents.internal.Doc.merge;
import static okrworkshop.documents.internal.Doc.resolve;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.score;
import static okrworkshop.documents.internal.Doc.text;
import static okrworkshop.documents.internal.Doc.uncomment;
import static okrworkshop.documents.internal.Doc.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Audience;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Score;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.Vote;
import okrworkshop.shared.PersonId;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    private static final PersonId CARO = PersonId.of("00000000-0000-0000-0000-00000000000c");
    private final RulesFixture room = new RulesFixture();

    @Test
    void S3_theAuthorOfAnAnonymousCardIsToldToNobodyElseForEver() {
        room.play(ANNA, round("w", Purpose.WRITE));
        LoggedOperation made = room.play(ANNA, createIn("a", "w", true));
        LoggedOperation written = room.play(ANNA, text("a", "secret"));
        LoggedOperation others = room.play(BO, comment("a", "c", "who?"));
        room.play(ANNA, close("w"));
        LoggedOperation later = room.play(ANNA, text("a", "later"));

        for (LoggedOperation logged : List.of(made, written, others, later)) {
            assertThat(Sight.of(CARO).sees(logged)).isTrue();
            assertThat(Sight.of(CARO).authorOf(logged)).isEmpty();
            assertThat(Sight.ofEverybody().authorOf(logged)).isEmpty();
            assertThat(Sight.of(ANNA).authorOf(logged)).contains(logged.author());
        }
        assertThat(Sight.of(BO).authorOf(others)).contains(BO);
        assertThat(seen(CARO).card(id("a"))).get().extracting(Card::author).isEqualTo(Optional.empty());
        assertThat(seen(ANNA).card(id("a"))).get().extracting(Card::author).isEqualTo(Optional.of(ANNA));
        assertThat(seen(CARO).comments()).extracting(Comment::author).containsExactly(Optional.empty());
        assertThat(seen(BO).comments()).extracting(Comment::author).containsExactly(Optional.of(BO));
        assertThat(new StateCodec().write(seen(CARO)))
                .doesNotContain(ANNA.toString())
                .doesNotContain(BO.toString());
    }

    @Test
    void S4_aCardOfAnOpenHiddenRoundIsItsAuthorsAlone() {
        room.play(ANNA, create("public", CardKind.NOTE), round("w", Purpose.WRITE, true, false));
        LoggedOperation made = room.play(ANNA, createIn("a", "w", false));
        LoggedOperation written = room.play(ANNA, text("a", "secret"));
        LoggedOperation said = room.play(ANNA, comment("a", "c", "note to myself"));
        LoggedOperation linked = room.play(ANNA, link("a", LinkType.ORIGIN, "public"));

        for (LoggedOperation logged : List.of(made, written, said, linked)) {
            assertThat(logged.audience()).isEqualTo(Audience.ONLY_AUTHOR);
            assertThat(Sight.of(ANNA).sees(logged)).isTrue();
            assertThat(Sight.of(BO).sees(logged)).isFalse();
            assertThat(Sight.ofEverybody().sees(logged)).isFalse();
            assertThat(Sight.of(BO).authorOf(logged)).isEmpty();
        }
        assertThat(seen(BO).allCards()).extracting(Card::id).containsExactly(id("public"));
        assertThat(seen(BO).links()).isEmpty();
        assertThat(seen(BO).comments()).isEmpty();
        assertThat(Sight.of(BO).sees(room.state(), id("a"))).isFalse();
        assertThat(Sight.of(ANNA).sees(room.state(), id("a"))).isTrue();
        assertThat(seen(ANNA)).isEqualTo(room.state().copy());
        assertThat(new StateCodec().write(seen(BO))).doesNotContain("secret").doesNotContain("myself");
    }

    @Test
    void S4_toAllOthersAHiddenCardDoesNotExist() {
        room.play(ANNA, create("public", CardKind.NOTE), round("w", Purpose.WRITE, true, false));
        room.play(ANNA, round("v", Purpose.VOTE), round("s", Purpose.SCORE));
        room.play(ANNA, createIn("a", "w", false), comment("a", "c", "x"));
        room.play(BO, createIn("b", "w", false));

        List<Operation> guesses = List.of(
                text("a", "x"),
                edit("a", 1, "x"),
                new Operation.Move(id("a"), "", "V"),
                new Operation.Delete(id("a")),
                new Operation.Restore(id("a")),
                new Operation.RemoveLink(id("a"), LinkType.ORIGIN, id("public")),
                link("a", LinkType.ORIGIN, "public"),
                vote("a", "v", 1),
                score("a", "s", 1),
                group("a", "public"),
                group("public", "a"),
                group("b", "a"),
                merge("a", "public"),
                merge("public", "a"),
                comment("a", "d", "x"),
                uncomment("a", "c"),
                resolve("a", "c", true),
                Doc.decide("a", "chosen", "", ""));
        guesses.forEach(guess -> room.refused("card.unknown", BO, guess));
        room.refused("link.unknown-card", BO, link("public", LinkType.ORIGIN, "a"));
        room.refused("link.unknown-card", BO, link("b", LinkType.ORIGIN, "a"));
        room.refused("link.unknown-card", BO, createWithLink("n", "a"));
    }

    @Test
    void S4_nothingThatOthersSeeEverPointsToAHiddenCard() {
        room.play(ANNA, create("public", CardKind.NOTE), round("w", Purpose.WRITE, true, false));
        room.play(ANNA, createIn("a", "w", false), createIn("a2", "w", false));
        room.refused("link.unknown-card", link("public", LinkType.ORIGIN, "a"));
        room.refused("link.unknown-card", createWithLink("n", "a"));
        room.refused("card.unknown", group("public", "a"));
        room.refused("card.unknown", group("a", "public"));
        room.refused("card.unknown", merge("public", "a"));
        room.play(ANNA, link("a", LinkType.ORIGIN, "public"), link("a", LinkType.ORIGIN, "a2"), group("a", "a2"));
    }

    @Test
    void S4_closingRevealsAndOperationsFromBeforeStayHidden() {
        room.play(ANNA, round("w", Purpose.WRITE, true, false));
        LoggedOperation made = room.play(ANNA, createIn("a", "w", false));
        LoggedOperation closed = room.play(BO, close("w"));

        assertThat(closed.reveals()).isTrue();
        assertThat(Sight.of(CARO).sees(closed)).isTrue();
        assertThat(Sight.of(CARO).sees(made)).isFalse();
        assertThat(seen(CARO).card(id("a"))).isPresent();
        assertThat(room.play(BO, text("a", "now everybody writes")).audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(Sight.of(CARO).through(room.state())).isSameAs(room.state());
    }

    @Test
    void B4_noTailCrossesTheClosingOfAHiddenRound() {
        room.play(ANNA, create("a"), round("w", Purpose.WRITE, true, false), text("a", "x"));
        room.play(ANNA, close("w"), text("a", "y"));
        assertThat(room.document.open(2)).isInstanceOf(Opening.Snapshot.class);
        assertThat(room.document.open(3)).isInstanceOf(Opening.Snapshot.class);
        assertThat(room.document.open(4)).isInstanceOf(Opening.Tail.class);
        assertThat(room.document.open(5)).isInstanceOf(Opening.Tail.class);
        assertThat(room.document.after(2)).hasSize(3);
        room.play(ANNA, round("o", Purpose.WRITE), close("o"));
        assertThat(room.document.open(5)).isInstanceOf(Opening.Tail.class);
    }

    @Test
    void S5_votesAndScoresOfAHiddenRoundAreTheirGiversAlone() {
        room.play(ANNA, create("a"), round("v", Purpose.VOTE, true, false), round("s", Purpose.SCORE, true, false));
        LoggedOperation vote = room.play(ANNA, vote("a", "v", 2));
        LoggedOperation score = room.play(ANNA, score("a", "s", 7));
        room.play(BO, vote("a", "v", 1));

        assertThat(List.of(vote.audience(), score.audience())).containsOnly(Audience.ONLY_AUTHOR);
        assertThat(seen(BO).votes()).containsExactly(new Vote(id("a"), "v", BO, 1));
        assertThat(seen(BO).scores()).isEmpty();
        assertThat(Sight.ofEverybody().through(room.state()).votes()).isEmpty();

        room.play(ANNA, close("v"), close("s"));
        assertThat(seen(BO).votes()).hasSize(2);
        assertThat(seen(BO).scores()).hasSize(1);
        assertThat(Sight.of(BO).sees(vote)).isFalse();
    }

    @Test
    void S5_afterAnAnonymousRoundOthersVotesAreOneSumAndTheirScoresNameless() {
        room.play(ANNA, create("a"), create("b"), round("v", Purpose.VOTE, true, true));
        room.play(ANNA, round("s", Purpose.SCORE, true, true));
        room.play(ANNA, vote("a", "v", 2), score("a", "s", 7));
        room.play(BO, vote("a", "v", 1), vote("b", "v", 1), score("a", "s", 2));
        room.play(CARO, vote("a", "v", 3));
        assertThat(seen(CARO).votes()).extracting(Vote::points).containsExactly(3);
        room.play(ANNA, close("v"), close("s"));

        assertThat(seen(CARO).votes())
                .containsExactlyInAnyOrder(new Vote(id("a"), "v", CARO, 3), sum("a", 3), sum("b", 1));
        assertThat(Sight.ofEverybody().through(room.state()).votes())
                .containsExactlyInAnyOrder(sum("a", 6), sum("b", 1));
        assertThat(seen(CARO).scores())
                .containsExactly(
                        new Score(id("a"), "s", "fit", Optional.empty(), 2, Optional.empty()),
                        new Score(id("a"), "s", "fit", Optional.empty(), 7, Optional.empty()));
        assertThat(new StateCodec().write(seen(CARO)).split("\"cards\"")[1]).contains("[\"a\",\"v\",-1,3]");
    }

    @Test
    void S7_withoutSecretsNothingIsCopied() {
        room.play(ANNA, create("a"), round("v", Purpose.VOTE), vote("a", "v", 1), close("v"));
        assertThat(Sight.of(BO).through(room.state())).isSameAs(room.state());
        assertThat(Sight.ofEverybody().through(room.state())).isSameAs(room.state());
    }

    private DocumentView seen(PersonId person) {
        return Sight.of(person).through(room.state().copy());
    }

    private static Vote sum(String card, int points) {
        return new Vote(id(card), "v", Optional.empty(), points, Optional.empty());
    }

    private static Operation createWithLink(String card, String to) {
        return new Operation.Create(
                id(card),
                CardKind.NOTE,
                "s1",
                "",
                "V",
                Map.of(),
                List.of(new Operation.Outgoing(LinkType.ORIGIN, id(to))));
    }
}
