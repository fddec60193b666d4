package okrworkshop.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Keeps what was published, and says who is present as the test wants it. */
public final class RecordingBroadcaster implements Broadcaster {
    private final List<Published> published = new CopyOnWriteArrayList<>();
    private final Set<PersonId> present = new HashSet<>();
    private final Set<PersonId> dismissed = new HashSet<>();
    private final Set<PersonId> reconnected = new HashSet<>();

    /** An event that waits for a viewer. */
    public record Published(Audience audience, Function<Viewer, EventMessage> event) {}

    @Override
    public void publish(Audience audience, Function<Viewer, EventMessage> event) {
        published.add(new Published(audience, event));
    }

    @Override
    public Set<PersonId> present(WorkshopId workshop) {
        return Set.copyOf(present);
    }

    @Override
    public void reconnect(WorkshopId workshop, Set<PersonId> people) {
        reconnected.addAll(people);
    }

    /** Whose pages were to connect anew. */
    public Set<PersonId> reconnected() {
        return Set.copyOf(reconnected);
    }

    @Override
    public void dismiss(WorkshopId workshop, Set<PersonId> people) {
        dismissed.addAll(people);
        present.removeAll(people);
    }

    public Set<PersonId> dismissed() {
        return Set.copyOf(dismissed);
    }

    public void arrives(PersonId person) {
        present.add(person);
    }

    public List<Published> published() {
        return List.copyOf(published);
    }
}
