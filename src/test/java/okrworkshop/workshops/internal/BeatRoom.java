package okrworkshop.workshops.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** A running workshop of the {@link BeatTemplate} with two groups; Ada and Bo sit in the first. */
final class BeatRoom implements AutoCloseable {
    static final String ACCEPTED = "accepted";
    RoomServices rooms;
    final WorkshopId id;
    final Viewer ada;
    final Viewer bo;
    final Viewer trainer;
    final DocumentId document;
    final GroupId first;
    final GroupId second;
    private int operations;

    BeatRoom(Path folder) {
        rooms = new RoomServices(folder, new BeatTemplate());
        Workshop made = rooms.workshops().create(rooms.trainer, BeatTemplate.plan(2));
        id = made.id();
        first = made.groups().get(0).id();
        second = made.groups().get(1).id();
        document = made.groups().getFirst().document();
        ada = sits(made, "Ada");
        bo = sits(made, "Bo");
        trainer = new Viewer(rooms.trainer, "Trainer", Role.FACILITATOR, id, Optional.empty(), Language.EN);
        rooms.workshops().start(rooms.trainer, id);
    }

    private Viewer sits(Workshop workshop, String name) {
        Seat seat = rooms.joining()
                .join(workshop.code(), name, Optional.of(first), "::1")
                .seat();
        return new Viewer(seat.person(), name, Role.PARTICIPANT, id, Optional.of(first), Language.EN);
    }

    Workshop now() {
        return rooms.workshops().byId(id).orElseThrow();
    }

    /** Index of each group's beat. */
    List<Integer> beats() {
        return now().groups().stream().map(group -> group.beat().at()).toList();
    }

    void all(Beat beat) {
        rooms.workshops().moveBeat(rooms.trainer, id, Optional.empty(), beat);
    }

    void step(int position) {
        rooms.workshops().moveTo(rooms.trainer, id, position);
    }

    void advance() {
        rooms.get(Changes.class).settle(id);
    }

    void restart() {
        rooms = rooms.restarted();
    }

    /** @return the refusal's code, or {@link #ACCEPTED} */
    String submits(Viewer viewer, Operation operation) {
        var guard = rooms.get(AccessRule.class)
                .grant(viewer, document)
                .orElseThrow()
                .guard();
        operations++;
        var submission =
                new Submission(document, new OperationId("test." + operations), viewer.person(), operation, guard);
        return switch (rooms.documents.submit(submission).join()) {
            case SubmissionResult.Accepted accepted -> ACCEPTED;
            case SubmissionResult.Refused refused -> refused.refusal().code();
            case SubmissionResult.Failed failed -> "failed";
        };
    }

    /** A fact in the private round that is open, if one is. */
    String writes(Viewer viewer, String card) {
        return submits(
                viewer,
                new Operation.Create(
                        new CardId(card),
                        CardKind.FINDING,
                        "look",
                        "inside",
                        "V",
                        Map.of(),
                        List.of(),
                        open("look.facts.").map(Round::id),
                        false));
    }

    /** Puts a strategy on the board, whatever the beat. */
    void strategy(String card) {
        rooms.documents.write(
                document,
                ada.person(),
                new Operation.Create(
                        new CardId(card),
                        CardKind.STRATEGY,
                        "look",
                        "",
                        "V",
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        false));
    }

    Optional<Round> open(String prefix) {
        return rooms.documents.readWhole(document).rounds().stream()
                .filter(round -> round.id().startsWith(prefix) && round.open())
                .findFirst();
    }

    List<String> openRounds(Group group) {
        return rooms.documents.readWhole(group.document()).rounds().stream()
                .filter(Round::open)
                .map(Round::id)
                .toList();
    }

    List<String> openRounds() {
        return openRounds(now().groups().getFirst());
    }

    List<Card> cards(CardKind kind) {
        return rooms.documents.readWhole(document).cards(kind);
    }

    static Operation.CloseRound closing(Round round) {
        return new Operation.CloseRound(round.id());
    }

    static Operation.OpenRound opening(String round, Purpose purpose) {
        return new Operation.OpenRound(round, purpose, "look", true, false);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
