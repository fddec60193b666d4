package okrworkshop.cockpit.ui;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshops;

/** What the trainer does with the people of one workshop; the page is drawn anew after each. */
final class PeopleDesk {
    private final Roster roster;
    private final Regrouping regrouping;
    private final Workshops workshops;
    private final Seats seats;
    private final PersonId trainer;
    private final WorkshopId id;
    private final Runnable drawAnew;

    PeopleDesk(
            Roster roster,
            Regrouping regrouping,
            Workshops workshops,
            Seats seats,
            PersonId trainer,
            WorkshopId id,
            Runnable drawAnew) {
        this.regrouping = regrouping;
        this.roster = roster;
        this.workshops = workshops;
        this.seats = seats;
        this.trainer = trainer;
        this.id = id;
        this.drawAnew = drawAnew;
    }

    Optional<String> returnCode(PersonId person) {
        return seats.returnCode(person);
    }

    List<Seat> removed() {
        return roster.removed(trainer, id);
    }

    void move(PersonId person, GroupId to) {
        roster.move(trainer, id, person, to);
        drawAnew.run();
    }

    void rename(PersonId person, String name) {
        roster.rename(trainer, id, person, name);
        drawAnew.run();
    }

    /** Somebody who joined anew is the one of the former seat. */
    void unite(PersonId newer, PersonId former) {
        roster.unite(trainer, id, newer, former);
        drawAnew.run();
    }

    void remove(PersonId person) {
        roster.remove(trainer, id, person);
        drawAnew.run();
    }

    void forget(PersonId person) {
        roster.forget(trainer, id, person);
        drawAnew.run();
    }

    void readmit(PersonId person) {
        roster.readmit(trainer, id, person);
        drawAnew.run();
    }

    /** Opens a merged group again. */
    void separate(GroupId merged) {
        regrouping.separate(trainer, id, merged);
        drawAnew.run();
    }

    void addGroup() {
        workshops.addGroup(trainer, id);
        drawAnew.run();
    }
}
