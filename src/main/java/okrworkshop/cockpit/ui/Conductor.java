package okrworkshop.cockpit.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.workshops.Flow;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What the trainer's buttons do to one workshop; the page is drawn anew after each. */
final class Conductor {
    private final Workshops workshops;
    private final Progress progress;
    private final PersonId trainer;
    private final WorkshopId id;
    private final Runnable drawAnew;

    Conductor(Workshops workshops, Progress progress, PersonId trainer, WorkshopId id, Runnable drawAnew) {
        this.workshops = workshops;
        this.progress = progress;
        this.trainer = trainer;
        this.id = id;
        this.drawAnew = drawAnew;
    }

    void start() {
        workshops.start(trainer, id);
        drawAnew.run();
    }

    /** What each group would take along into a step; nothing when it cannot be read, since that must not keep anybody. */
    List<Flow> flows(int position) {
        Workshop workshop = workshops.get(trainer, id);
        try {
            return progress.flows(workshop, workshop.template().steps().get(position));
        } catch (RefusedException unreadable) {
            return List.of();
        }
    }

    void moveTo(int position, String reason) {
        workshops.moveTo(trainer, id, position, reason);
        drawAnew.run();
    }

    void reveal() {
        workshops.reveal(trainer, id);
        drawAnew.run();
    }

    void startTimer() {
        workshops.startTimer(trainer, id);
        drawAnew.run();
    }

    void pauseTimer() {
        workshops.pauseTimer(trainer, id);
        drawAnew.run();
    }

    void changeTimer(Duration by) {
        workshops.changeTimer(trainer, id, by);
        drawAnew.run();
    }

    void resetTimer() {
        workshops.resetTimer(trainer, id);
        drawAnew.run();
    }

    /** @param group empty for all */
    void moveBeat(Optional<GroupId> group, Beat beat) {
        workshops.moveBeat(trainer, id, group, beat);
        drawAnew.run();
    }

    void close() {
        workshops.close(trainer, id);
        drawAnew.run();
    }

    void reopen() {
        workshops.reopen(trainer, id);
        drawAnew.run();
    }
}
