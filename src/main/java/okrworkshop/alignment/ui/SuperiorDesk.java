package okrworkshop.alignment.ui;

import java.util.List;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;

/** What one trainer does with the superior OKR of one workshop. */
record SuperiorDesk(SuperiorOkrs okrs, Alignments alignments, PersonId trainer, Workshop workshop) {
    SuperiorOkr now() {
        return okrs.of(trainer, workshop.id());
    }

    /** Entries with the groups that chose them, as everybody may see. */
    List<Coverage.Row> chosen() {
        return alignments.of(trainer, workshop.id()).coverage().rows();
    }

    boolean changes() {
        return workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isEmpty();
    }

    void addObjective(String text) {
        okrs.addObjective(trainer, workshop.id(), text);
    }

    void addKeyResult(String objective, String text) {
        okrs.addKeyResult(trainer, workshop.id(), objective, text);
    }

    void reword(String entry, String text) {
        okrs.reword(trainer, workshop.id(), entry, text);
    }

    void move(String entry, int by) {
        okrs.move(trainer, workshop.id(), entry, by);
    }

    void remove(String entry) {
        okrs.remove(trainer, workshop.id(), entry);
    }

    void takeBack(String entry) {
        okrs.takeBack(trainer, workshop.id(), entry);
    }

    void append(List<SuperiorOkr.Written> more) {
        okrs.append(trainer, workshop.id(), more);
    }

    void replace(List<SuperiorOkr.Written> now) {
        okrs.replace(trainer, workshop.id(), now);
    }
}
