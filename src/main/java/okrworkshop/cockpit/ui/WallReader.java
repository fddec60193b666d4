package okrworkshop.cockpit.ui;

import java.time.Clock;
import okrworkshop.people.Seats;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Reads what the wall shows; asks for the rights anew each time. */
@Component
class WallReader {
    private final Workshops workshops;
    private final Progress progress;
    private final Seats seats;
    private final Stagecraft craft;
    private final Arriving arriving;
    private final Clock clock;

    WallReader(Workshops workshops, Progress progress, Seats seats, Stagecraft craft, Arriving arriving, Clock clock) {
        this.workshops = workshops;
        this.progress = progress;
        this.seats = seats;
        this.craft = craft;
        this.arriving = arriving;
        this.clock = clock;
    }

    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} */
    WallFacts read(PersonId person, WorkshopId id, ShownAddress address) {
        Workshop workshop = workshops.get(person, id);
        int here =
                progress.of(workshop).stream().mapToInt(GroupProgress::present).sum();
        return new WallFacts(
                workshop,
                craft.stage().of(workshop),
                craft.nextStep().of(id),
                address.of(id),
                address.spoken(workshop),
                address.joinLink(workshop),
                arriving.isRehearsal(id),
                here,
                seats.of(id).size(),
                clock.instant());
    }

    Picture picture(WallFacts facts) {
        return switch (facts.showing().scene()) {
            case JOIN -> new JoinPicture(facts);
            case STEP -> new StepPicture(facts);
            case GALLERY ->
                WalkPicture.of(facts, craft)
                        .<Picture>map(walk -> walk)
                        .orElseGet(() -> GalleryPicture.of(facts, craft));
            case SPOTLIGHT -> SpotlightPicture.of(facts, craft);
            case VOTES -> VotesPicture.of(facts, craft);
            case END -> new EndPicture(facts.workshop());
        };
    }
}
