package okrworkshop.takehome.ui;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.Mailing;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What one trainer does with the pages at home of one workshop. */
record TrainerDesk(
        Workshops workshops, Keepings keepings, TakeHomes homes, Mailings mailings, PersonId trainer, WorkshopId id) {
    Workshop workshop() {
        return workshops.get(trainer, id);
    }

    boolean helps() {
        return !workshop().crew().role(trainer).equals(Optional.of(CrewRole.OBSERVER));
    }

    Keeping keeping() {
        return keepings.of(id);
    }

    boolean open() {
        return homes.open(id);
    }

    void turn(boolean open) {
        if (open) {
            homes.open(trainer, id);
        } else {
            homes.close(trainer, id);
        }
    }

    boolean mails() {
        return mailings.available();
    }

    Mailing mailing() {
        return mailings.of(trainer, id);
    }

    void send() {
        mailings.send(trainer, id);
    }

    Runnable listen(Runnable changed) {
        return mailings.listen(id, changed);
    }
}
