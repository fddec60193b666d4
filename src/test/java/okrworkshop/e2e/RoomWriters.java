package okrworkshop.e2e;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;

/** One person in each of some groups who goes on writing, five times a second together with the others of the room. */
final class RoomWriters implements AutoCloseable {
    private static final int MILLISECONDS = 200;

    private final List<SimulatedParticipant> people;
    private final Queue<Double> taken = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turns = new AtomicInteger();

    RoomWriters(ApiTrainer.Room room, int groups) {
        people = IntStream.range(0, groups)
                .mapToObj(group -> room.join("Busy " + group, group).connect())
                .toList();
        people.forEach(one -> one.write(
                        one.seat().document(),
                        Writing.create(
                                "busy", "todo", room.step(8), "next-steps", "zz", Map.of("text", "0"), List.of()))
                .orTimeout(60, TimeUnit.SECONDS)
                .join());
        clock.scheduleAtFixedRate(this::write, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void write() {
        int turn = turns.getAndIncrement();
        SimulatedParticipant one = people.get(turn % people.size());
        long from = System.nanoTime();
        var unused = one.write(one.seat().document(), Writing.set("busy", "text", "Thought " + turn))
                .thenAccept(done -> taken.add((System.nanoTime() - from) / 1e6));
    }

    /** Milliseconds from sending to the server's word that it is kept, since the last time of asking. */
    List<Double> acknowledged() {
        List<Double> all = List.copyOf(taken);
        taken.clear();
        return all;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        people.forEach(SimulatedParticipant::close);
    }
}
