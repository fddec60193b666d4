package okrworkshop.simulation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People who are on stage, and the threads that lead them. */
final class PlayingEnsemble implements Extras.Ensemble {
    private static final Logger LOG = LoggerFactory.getLogger(PlayingEnsemble.class);

    private final List<SimulatedParticipant> people = new CopyOnWriteArrayList<>();
    private final List<Thread> groups = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    void add(SimulatedParticipant person) {
        people.add(person);
        if (closed) {
            person.close();
        }
    }

    void play(Runnable group) {
        groups.add(Thread.ofVirtual().name("okr-rehearsal").start(() -> {
            try {
                group.run();
            } catch (Pace.Stopped stopped) {
                LOG.debug("A simulated group has left");
            } catch (RuntimeException failure) {
                if (!closed) {
                    LOG.warn("A simulated group could not go on: {}", failure.toString());
                }
            }
        }));
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public void close() {
        closed = true;
        groups.forEach(Thread::interrupt);
        people.forEach(SimulatedParticipant::close);
    }
}
