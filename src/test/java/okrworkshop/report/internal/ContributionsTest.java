package okrworkshop.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.people.Seat;
import okrworkshop.report.Participation;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocument;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private static final PersonId TRAINER = PersonId.random();
    private final Workshop workshop = ReportRoom.workshop(2);
    private final Group group = workshop.groups().getFirst();
    private final MemoryDocument board = new MemoryDocument(group.document());
    private final List<Seat> seats = new ArrayList<>();
    private final PersonId ann = sits("Ann", group.id());
    private final PersonId bo = sits("Bo", group.id());
    private final PersonId cy = sits("Cy", group.id());
    private int cards;

    @Test
    void cardsAndCommentsThatStillStandCount() {
        writes(ann, CardKind.NOTE);
        CardId second = writes(ann, CardKind.OBJECTIVE);
        comments(bo, second);
        CardId gone = writes(bo, CardKind.NOTE);
        board.apply(bo, Instant.EPOCH, new Operation.Delete(gone));
        assertThat(counted().counts()).containsExactly(0, 1, 2);
        assertThat(counted().wrote()).isEqualTo(2);
    }

    @Test
    void whatTheTrainerPutThereIsNobodysContribution() {
        writes(TRAINER, CardKind.OBJECTIVE);
        board.apply(
                TRAINER,
                Instant.EPOCH,
                new Operation.Create(new CardId("frame-1"), CardKind.FRAME, "one", "why", "V", Map.of(), List.of()));
        assertThat(counted().all()).isZero();
    }

    @Test
    void anonymousCardsAreCountedForTheGroupAndNeverForAPerson() {
        board.apply(ann, Instant.EPOCH, new Operation.OpenRound("one.w.1", Purpose.WRITE, "one", true, true));
        board.apply(
                ann,
                Instant.EPOCH,
                new Operation.Create(
                        new CardId("secret"),
                        CardKind.NOTE,
                        "one",
                        "",
                        "V",
                        Map.of(),
                        List.of(),
                        Optional.of("one.w.1"),
                        true));
        writes(bo, CardKind.NOTE);
        assertThat(counted().counts()).containsExactly(0, 0, 1);
        assertThat(counted().nameless()).isEqualTo(1);
        assertThat(counted().all()).isEqualTo(2);
    }

    @Test
    void whoWroteHereAndSitsElsewhereNowIsOneOfThePeople() {
        PersonId dee = sits("Dee", workshop.groups().get(1).id());
        writes(dee, CardKind.NOTE);
        assertThat(counted().people()).isEqualTo(4);
        assertThat(counted().counts()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aSharedDeviceIsOneAndSaidToBe() {
        var table =
                new Seat(PersonId.random(), workshop.id(), group.id(), "Table", List.of("Eve", "Fay"), Instant.EPOCH);
        seats.add(table);
        writes(table.person(), CardKind.NOTE);
        assertThat(counted().people()).isEqualTo(4);
        assertThat(counted().shared()).isEqualTo(1);
    }

    private Participation counted() {
        return Contributions.of(group, board, seats);
    }

    private PersonId sits(String name, GroupId where) {
        var seat = new Seat(PersonId.random(), workshop.id(), where, name, Instant.EPOCH);
        seats.add(seat);
        return seat.person();
    }

    private CardId writes(PersonId who, CardKind kind) {
        var id = new CardId("card-" + ++cards);
        board.apply(who, Instant.EPOCH, new Operation.Create(id, kind, "one", "", "V", Map.of(), List.of()));
        return id;
    }

    private void comments(PersonId who, CardId card) {
        board.apply(who, Instant.EPOCH, new Operation.Comment(card, new CommentId("comment-1"), "Really?"));
    }
}
