package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.okr.BoardFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.junit.jupiter.api.Test;

class BoardCopyTest {
    @Test
    void whatAGroupSaidAboutItsOwnWorkStaysOnItsBoard() {
        var source = new BoardFixture(DocumentId.random())
                .put("e", CardKind.EXPECTATION, "Fewer returns")
                .putAt("check-0-0", CardKind.REVIEW_ITEM, "look", "facts", "", "verdict", "no", "comment", "Ours");
        var target = new BoardFixture(DocumentId.random())
                .putAt("check-0-0", CardKind.REVIEW_ITEM, "look", "facts", "", "verdict", "yes");

        assertThat(BoardCopy.of(source, target, PersonId.random(), "m"))
                .extracting(BoardCopy.Act::operation)
                .singleElement()
                .isInstanceOfSatisfying(
                        Operation.Create.class,
                        create -> assertThat(create.kind()).isEqualTo(CardKind.EXPECTATION));
    }
}
