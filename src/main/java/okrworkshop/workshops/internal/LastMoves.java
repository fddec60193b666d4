package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/**
 * Where everybody was before the last move, for as long as it can be undone. In memory alone: who restarts the server
 * within that minute moves back by hand.
 */
@Component
class LastMoves {
    static final Duration UNDOABLE = Duration.ofMinutes(1);

    private final RecentlyUsed<WorkshopId, Move> moves = new RecentlyUsed<>(KnownWorkshops.MOST);

    /** @param before the workshop as it was */
    record Move(Workshop before, Instant at) {
        Instant until() {
            return at.plus(UNDOABLE);
        }
    }

    void remember(Workshop before, Instant at) {
        moves.put(before.id(), new Move(before, at));
    }

    Optional<Move> undoable(WorkshopId id, Instant now) {
        return moves.get(id).filter(move -> now.isBefore(move.until()));
    }

    void forget(WorkshopId id) {
        moves.remove(id);
    }
}
