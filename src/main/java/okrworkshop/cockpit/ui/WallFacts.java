package okrworkshop.cockpit.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.stage.Coming;
import okrworkshop.stage.Showing;
import okrworkshop.workshops.Workshop;

/**
 * Everything that the wall shows beside boards and polls, read at one moment.
 *
 * @param here people with an open page
 * @param joined people with a seat
 */
record WallFacts(
        Workshop workshop,
        Showing showing,
        Optional<Coming> coming,
        RoomAddress address,
        String spoken,
        String joinLink,
        boolean rehearsal,
        int here,
        int joined,
        Instant now) {
    /** The language of the room, not of who opened the page. */
    Locale room() {
        return workshop.language().locale();
    }

    StepTexts texts() {
        return new StepTexts(workshop.template(), workshop.language());
    }
}
