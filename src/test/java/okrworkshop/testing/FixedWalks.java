package okrworkshop.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.Walks;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Rounds of a gallery walk that a test writes; nothing is done to them. */
public final class FixedWalks implements Walks {
    public final List<WalkResult> rounds = new ArrayList<>();

    @Override
    public List<WalkResult> results(WorkshopId workshop) {
        return List.copyOf(rounds);
    }

    @Override
    public List<WalkResult> overseen(PersonId trainer, WorkshopId workshop) {
        return results(workshop);
    }

    @Override
    public void open(PersonId trainer, WorkshopId workshop, int dots, int minutes, boolean named) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prolong(PersonId trainer, WorkshopId workshop, UUID round, Duration by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(PersonId trainer, WorkshopId workshop, UUID round) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hang(PersonId trainer, WorkshopId workshop, UUID round, boolean onWall) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hide(PersonId trainer, WorkshopId workshop, UUID round, String comment, boolean away) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withhold(PersonId trainer, WorkshopId workshop, WalkRound.Place place, boolean away) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dot(
            PersonId member, WorkshopId workshop, UUID round, WalkRound.Place place, int dots, String speaksFor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void comment(
            PersonId member,
            WorkshopId workshop,
            UUID round,
            String id,
            WalkRound.Place place,
            String text,
            String speaksFor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void uncomment(PersonId member, WorkshopId workshop, UUID round, String id) {
        throw new UnsupportedOperationException();
    }
}
