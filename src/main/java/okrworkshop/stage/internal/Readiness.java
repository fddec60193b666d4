package okrworkshop.stage.internal;

import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Whether a step can be left without a word of the leader. */
@Component
class Readiness {
    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    /**
     * Whether no group that would go forward lacks something or keeps something private, as the dialog of a move would say.
     * What can't be read now counts as open.
     */
    boolean nothingOpen(Workshop workshop, int position) {
        try {
            return progress.of(workshop).stream()
                    .filter(group -> group.group().position() < position)
                    .noneMatch(group -> lacks(group) || secret(group));
        } catch (RefusedException unreadable) {
            return false;
        }
    }

    private static boolean lacks(GroupProgress group) {
        return group.seats() > 0 && group.met() < group.done().size();
    }

    private static boolean secret(GroupProgress group) {
        return group.rounds().stream().anyMatch(round -> round.hidden() && round.people() > 0);
    }
}
