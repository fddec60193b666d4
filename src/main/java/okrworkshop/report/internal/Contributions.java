package okrworkshop.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentView;
import okrworkshop.people.Seat;
import okrworkshop.report.Participation;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;

/** Counts who contributed how much to a group's board. Pure. */
final class Contributions {
    private Contributions() {}

    /**
     * @param board with everything that is hidden: only numbers leave this class
     * @param seats everybody who has or had one in the workshop
     */
    static Participation of(Group group, DocumentView board, List<Seat> seats) {
        Map<PersonId, Integer> counts = new HashMap<>();
        Map<PersonId, Seat> known = new HashMap<>();
        seats.forEach(seat -> known.put(seat.person(), seat));
        seats.stream().filter(seat -> seat.group().equals(group.id())).forEach(seat -> counts.put(seat.person(), 0));
        int nameless = 0;
        for (Card card : board.allCards()) {
            if (card.deleted() || card.kind() == CardKind.FRAME) {
                continue;
            }
            if (card.anonymous()) {
                nameless++;
            } else {
                card.author().filter(known::containsKey).ifPresent(by -> counts.merge(by, 1, Integer::sum));
            }
        }
        for (Comment comment : board.comments()) {
            comment.author().filter(known::containsKey).ifPresent(by -> counts.merge(by, 1, Integer::sum));
        }
        int shared = (int) seats.stream()
                .filter(seat ->
                        counts.containsKey(seat.person()) && !seat.people().isEmpty())
                .count();
        return Participation.of(group, shared, nameless, List.copyOf(counts.values()));
    }
}
