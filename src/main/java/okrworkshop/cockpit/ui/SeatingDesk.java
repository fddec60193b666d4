package okrworkshop.cockpit.ui;

import java.util.List;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Seatings;

/** What the trainer does with the list and the lots of one workshop; the page is drawn anew after each. */
final class SeatingDesk {
    private final Seatings seatings;
    private final TableFiles files;
    private final PersonId trainer;
    private final WorkshopId id;
    private final Runnable drawAnew;

    SeatingDesk(Seatings seatings, TableFiles files, PersonId trainer, WorkshopId id, Runnable drawAnew) {
        this.seatings = seatings;
        this.files = files;
        this.trainer = trainer;
        this.id = id;
        this.drawAnew = drawAnew;
    }

    TableFiles files() {
        return files;
    }

    List<Expected> expected() {
        return seatings.expected(trainer, id);
    }

    void replace(List<ListedPerson> people) {
        seatings.replace(trainer, id, people);
        drawAnew.run();
    }

    int drawAgain() {
        int moved = seatings.drawAgain(trainer, id);
        drawAnew.run();
        return moved;
    }
}
