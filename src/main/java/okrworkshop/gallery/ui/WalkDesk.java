package okrworkshop.gallery.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.Walks;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Stage;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What one trainer does with the gallery walk of one workshop. */
record WalkDesk(Workshops workshops, Walks walks, Stage stage, Clock clock, PersonId trainer, WorkshopId id) {
    Workshop workshop() {
        return workshops.get(trainer, id);
    }

    /** Whether the person changes something, and doesn't only look on. */
    boolean changes() {
        return workshop().crew().role(trainer).filter(CrewRole.OBSERVER::equals).isEmpty();
    }

    boolean running() {
        return workshop().phase() == Phase.RUNNING;
    }

    Instant now() {
        return clock.instant();
    }

    /** Oldest first. */
    List<WalkResult> rounds() {
        return walks.overseen(trainer, id);
    }

    Optional<WalkResult> newest() {
        List<WalkResult> rounds = rounds();
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    void open(int dots, int minutes, boolean named) {
        walks.open(trainer, id, dots, minutes, named);
    }

    void prolong(int minutes) {
        newest().ifPresent(round -> walks.prolong(trainer, id, round.id(), Duration.ofMinutes(minutes)));
    }

    void close() {
        newest().ifPresent(round -> walks.close(trainer, id, round.id()));
    }

    /** On the projectors it takes the place of the small boards. */
    void project() {
        newest().ifPresent(round -> walks.hang(trainer, id, round.id(), true));
        stage.show(trainer, id, Scene.GALLERY);
    }

    void takeDown() {
        newest().ifPresent(round -> walks.hang(trainer, id, round.id(), false));
    }

    void withhold(WalkResult.Draft draft, WalkResult.Dotted dotted) {
        walks.withhold(
                trainer,
                id,
                new WalkRound.Place(draft.group(), dotted.statement().card()),
                !dotted.hidden());
    }

    void hide(WalkResult round, WalkResult.Remark remark) {
        walks.hide(trainer, id, round.id(), remark.id(), !remark.hidden());
    }
}
