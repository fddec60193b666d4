package okrworkshop.cockpit.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Flow;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What the trainer's buttons do to one workshop; the page is drawn anew after each. */
final class Conductor {
    private final Workshops workshops;
    private final Crews crews;
    private final Progress progress;
    private final Regrouping regrouping;
    private final PersonId trainer;
    private final WorkshopId id;
    private final Runnable drawAnew;

    Conductor(
            Workshops workshops,
            Crews crews,
            Progress progress,
            Regrouping regrouping,
            PersonId trainer,
            WorkshopId id,
            Runnable drawAnew) {
        this.workshops = workshops;
        this.crews = crews;
        this.progress = progress;
        this.regrouping = regrouping;
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

    /** How a group sees its own work; nothing when it cannot be read, since the rest of what is shown can. */
    List<StepCheck> checks(GroupId group) {
        Workshop workshop = workshops.get(trainer, id);
        try {
            return progress.checks(workshop, group);
        } catch (RefusedException unreadable) {
            return List.of();
        }
    }

    /** @param groups empty for all */
    void moveTo(Set<GroupId> groups, int position, String reason) {
        if (groups.isEmpty()) {
            workshops.moveTo(trainer, id, position, reason);
        } else {
            workshops.moveGroups(trainer, id, groups, position, reason);
        }
        drawAnew.run();
    }

    void drawAnew() {
        drawAnew.run();
    }

    void undoMove() {
        workshops.undoMove(trainer, id);
        drawAnew.run();
    }

    void allow(Rules rules) {
        workshops.allow(trainer, id, rules);
        drawAnew.run();
    }

    void takeLead() {
        crews.takeLead(trainer, id);
        drawAnew.run();
    }

    void handOver(PersonId to) {
        crews.handOver(trainer, id, to);
        drawAnew.run();
    }

    void merge(GroupId from, GroupId into) {
        regrouping.merge(trainer, id, from, into);
        drawAnew.run();
    }

    void split(GroupId from, Set<PersonId> people, boolean copy) {
        regrouping.split(trainer, id, from, people, copy);
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

    /** Time of one group alone. */
    void changeTimer(GroupId group, Duration by) {
        workshops.changeTimer(trainer, id, group, by);
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
