package okrworkshop.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Guests;
import okrworkshop.people.Trainer;
import okrworkshop.shared.PersonId;

/** Guests of a test's crews, among its trainers. */
public final class MemoryGuests implements Guests {
    private final MemoryTrainers trainers;
    private int count;

    public MemoryGuests(MemoryTrainers trainers) {
        this.trainers = trainers;
    }

    @Override
    public Trainer admit(String displayName) {
        count++;
        String name = DisplayName.of(displayName);
        return trainers.add(new Trainer(PersonId.random(), "guest-" + count, name, true));
    }

    @Override
    public void signIn(PersonId guest, HttpServletRequest request, HttpServletResponse response) {
        trainers.signIn(trainers.byId(guest).orElseThrow());
    }

    /** How many were admitted. */
    public int count() {
        return count;
    }
}
