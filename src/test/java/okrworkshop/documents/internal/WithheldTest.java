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
import java.util.OptionalInt;
import okrworkshop.documents.Audience;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.Withheld;
import okrworkshop.shared.PersonId;
import org.junit.jupiter.api.Test;

/** A card that a trainer has taken out of sight (rules X1 to X4). */
class WithheldTest {
    private static final PersonId TARA = PersonId.of("00000000-0000-0000-0000-00000000000d");
    private static final String BAD = "very-bad-words";

    private final RulesFixture room = new RulesFixture();

    @Test
    void X1_nobodyButOverseersHasAnythingOfAWithheldCard() {
        room.play(ANNA, create("kept"), create("bad"), text("bad", BAD), comment("bad", "c", BAD + " again"));
        room.play(ANNA, round("v", Purpose.VOTE), round("s", Purpose.SCORE), vote("bad", "v", 3), score("bad", "s", 4));
        room.play(ANNA, link("bad", LinkType.ORIGIN, "kept"), link("kept", LinkType.PARENT, "bad"));
        room.play(ANNA, group("kept", "bad"));
        String before = json(room.state());
        room.play(TARA, new Operation.Withhold(id("bad")));

        for (Sight sight : List.of(Sight.of(ANNA), Sight.of(BO), Sight.of(TARA), Sight.ofEverybody())) {
            DocumentView seen = sight.through(room.state());
            assertThat(seen.allCards()).extracting(Card::id).containsExactly(id("kept"));
            assertThat(seen.links()).isEmpty();
            assertThat(seen.votes()).isEmpty();
            assertThat(seen.scores()).isEmpty();
            assertThat(seen.comments()).isEmpty();
            assertThat(json(seen)).doesNotContain(BAD).doesNotContain("\"bad\"");
            assertThat(sight.sees(room.state(), id("bad"))).isFalse();
        }
        Sight overseer = Sight.ofOverseer(TARA);
        assertThat(overseer.through(room.state())).isSameAs(room.state());
        assertThat(overseer.sees(room.state(), id("bad"))).isTrue();
        assertThat(json(room.state())).contains(BAD, "\"withheld\":true");

        room.play(TARA, new Operation.Release(id("bad")));
        assertThat(json(Sight.of(BO).through(room.state()))).isEqualTo(before);
    }

    @Test
    void X1_whatIsPartOfAWithheldCardIsOutOfSightWithIt() {
        room.play(ANNA, create("bad"), create("part"), text("part", BAD), merge("part", "bad"));
        room.play(TARA, new Operation.Withhold(id("bad")));

        assertThat(Sight.of(ANNA).through(room.state()).allCards()).isEmpty();
        room.refused("card.withheld", merge("part", ""));
        room.refused("card.withheld", text("part", "x"));
        room.play(TARA, new Operation.Release(id("bad")));
        assertThat(Sight.of(ANNA).through(room.state()).card(id("part")))
                .get()
                .extracting(Card::mergedInto)
                .isEqualTo(Optional.of(id("bad")));
    }

    @Test
    void X1_aTailNeverCrossesWithholdingOrShowingAgain() {
        room.play(ANNA, create("bad"), text("bad", BAD));
        LoggedOperation withheld = room.play(TARA, new Operation.Withhold(id("bad")));
        room.play(BO, create("other"));

        assertThat(withheld.audience()).isEqualTo(Audience.REVEAL);
        assertThat(withheld.reveals()).isTrue();
        assertThat(room.document.open(1)).isInstanceOf(Opening.Snapshot.class);
        assertThat(room.document.open(2)).isInstanceOf(Opening.Snapshot.class);
        assertThat(room.document.open(3)).isInstanceOf(Opening.Tail.class);
        assertThat(room.play(TARA, new Operation.Release(id("bad"))).reveals()).isTrue();
        assertThat(room.document.open(4)).isInstanceOf(Opening.Snapshot.class);
        assertThat(room.document.open(5)).isInstanceOf(Opening.Tail.class);
    }

    @Test
    void X3_aWithheldCardStaysAsItIsForEverybody() {
        room.play(ANNA, create("kept"), create("bad"), create("third"), comment("bad", "c", "x"));
        room.play(ANNA, round("v", Purpose.VOTE), round("s", Purpose.SCORE), vote("bad", "v", 1), score("bad", "s", 1));
        room.play(ANNA, link("kept", LinkType.ORIGIN, "bad"), text("bad", BAD));
        room.play(TARA, new Operation.Withhold(id("bad")));
        DocumentView before = room.state().copy();

        List<Operation> changes = List.of(
                text("bad", "x"),
                edit("bad", room.state().sequence(), 3, "x"),
                edit("bad", room.state().sequence(), 1_000, "a guess at its length"),
                edit("bad", 0, "x"),
                new Operation.Move(id("bad"), "", "V"),
                new Operation.Delete(id("bad")),
                new Operation.Restore(id("bad")),
                link("bad", LinkType.ORIGIN, "kept"),
                new Operation.RemoveLink(id("kept"), LinkType.ORIGIN, id("bad")),
                vote("bad", "v", 2),
                score("bad", "s", 2),
                group("bad", "kept"),
                group("kept", "bad"),
                merge("bad", "kept"),
                merge("kept", "bad"),
                comment("bad", "d", "x"),
                uncomment("bad", "c"),
                resolve("bad", "c", true));
        for (PersonId person : List.of(ANNA, BO, TARA)) {
            changes.forEach(change -> room.refused("card.withheld", person, change));
        }
        room.refused("card.withheld", link("kept", LinkType.ORIGIN, "bad"));
        room.refused(
                "link.unknown-card",
                new Operation.Create(
                        id("n"),
                        CardKind.NOTE,
                        "s1",
                        "",
                        "V",
                        Map.of(),
                        List.of(new Operation.Outgoing(LinkType.ORIGIN, id("bad")))));
        assertThat(room.state().copy()).isEqualTo(before);
    }

    @Test
    void X3_pointsOnAWithheldCardCanBeTakenBack() {
        room.play(ANNA, create("bad"), round("v", Purpose.VOTE), round("s", Purpose.SCORE));
        room.play(ANNA, vote("bad", "v", 2), score("bad", "s", 5));
        room.play(TARA, new Operation.Withhold(id("bad")));
        room.play(
                ANNA,
                vote("bad", "v", 0),
                new Operation.Score(id("bad"), "s", "fit", OptionalInt.empty(), Optional.empty()));

        assertThat(room.state().votes()).isEmpty();
        assertThat(room.state().scores()).isEmpty();
    }

    @Test
    void X3_withholdingTwiceAndShowingWhatIsThereChangesNothing() {
        room.play(ANNA, create("a"));
        room.play(TARA, new Operation.Release(id("a")));
        assertThat(Sight.of(BO).sees(room.state(), id("a"))).isTrue();
        room.play(TARA, new Operation.Withhold(id("a")), new Operation.Withhold(id("a")));
        room.play(TARA, new Operation.Release(id("a")));
        assertThat(Sight.of(BO).sees(room.state(), id("a"))).isTrue();
    }

    @Test
    void X2_aCardThatTheTrainerDoesNotSeeCannotBeWithheld() {
        room.play(ANNA, round("w", Purpose.WRITE, true, false), createIn("a", "w", false));
        room.refused("card.unknown", TARA, new Operation.Withhold(id("a")));
        room.refused("card.unknown", TARA, new Operation.Release(id("a")));
        room.refused("card.unknown", TARA, new Operation.Withhold(id("none")));
        room.play(ANNA, close("w"));
        room.play(TARA, new Operation.Withhold(id("a")));
    }

    @Test
    void X2_anOverseerSeesNeitherPrivateNotesNorNamesOfAnonymousCards() {
        room.play(ANNA, round("w", Purpose.WRITE, true, true), createIn("a", "w", true), text("a", BAD));
        DocumentView private_ = Sight.ofOverseer(TARA).through(room.state());
        assertThat(private_.allCards()).isEmpty();
        room.play(ANNA, close("w"));
        room.play(TARA, new Operation.Withhold(id("a")));
        assertThat(Sight.ofOverseer(TARA).through(room.state()).card(id("a")))
                .get()
                .extracting(Card::author)
                .isEqualTo(Optional.empty());
    }

    @Test
    void X4_onlyNumbersOfWithheldCardsAreTold() {
        room.play(
                ANNA, create("a"), create("b"), create("c"), create("k", CardKind.TASK), new Operation.Delete(id("c")));
        assertThat(Withheld.counts(room.state())).isEmpty();
        for (String card : List.of("a", "b", "c", "k")) {
            room.play(TARA, new Operation.Withhold(id(card)));
        }
        assertThat(Withheld.counts(room.state())).isEqualTo(Map.of("finding", 2, "task", 1));
    }

    @Test
    void X4_aWithheldCardCountsNowhere() {
        room.play(ANNA, create("o", CardKind.OBJECTIVE), create("k", CardKind.KEY_RESULT));
        room.play(ANNA, link("k", LinkType.PARENT, "o"));
        room.play(TARA, new Operation.Withhold(id("o")));

        assertThat(room.state().cards(CardKind.OBJECTIVE)).isEmpty();
        assertThat(room.state().targets(id("k"), LinkType.PARENT)).isEmpty();
        room.play(TARA, new Operation.Release(id("o")), new Operation.Withhold(id("k")));
        assertThat(room.state().sources(id("o"), LinkType.PARENT)).isEmpty();
    }

    private static String json(DocumentView document) {
        return new StateCodec().write(document);
    }
}
