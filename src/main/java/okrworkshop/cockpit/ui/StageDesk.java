package okrworkshop.cockpit.ui;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import okrworkshop.stage.Cue;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import okrworkshop.workshops.Workshop;

/** One trainer at the stage of one workshop. */
record StageDesk(Stagecraft craft, WallReader wall, ShownAddress address, PersonId trainer, WorkshopId id) {
    Showing showing(Workshop workshop) {
        return craft.stage().of(workshop);
    }

    boolean lit() {
        return craft.spotlight(id).isPresent();
    }

    void show(Scene scene) {
        craft.stage().show(trainer, id, scene);
    }

    /** As if somebody had pressed the key at the wall. */
    void cue(Cue cue) {
        int pages = wall.picture(wall.read(trainer, id, address)).pages();
        craft.stage().cue(trainer, id, cue, pages);
    }

    Optional<Coming> coming() {
        return craft.nextStep().of(id);
    }

    void announce(Duration in, boolean byItself) {
        craft.nextStep().announce(trainer, id, in, byItself);
    }

    void prolong(Duration by) {
        craft.nextStep().prolong(trainer, id, by);
    }

    void stop() {
        craft.nextStep().stop(trainer, id);
    }
}
