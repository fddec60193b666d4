package okrworkshop.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one group still has to write in each step, and what it has written. One thread at a time. */
final class Part {
    private final List<Step> steps;
    private final LocalDate today;

    private Part(List<Step> steps, LocalDate today) {
        this.steps = steps;
        this.today = today;
    }

    /**
     * @param stepIds in the workshop's order
     * @param group its number, counted from 1
     */
    static Part of(Script script, List<String> stepIds, int group, LocalDate today) {
        return of(
                stepIds,
                id -> script.acts(id).stream().filter(act -> act.by(group)).toList(),
                today);
    }

    /**
     * @param stepIds in the workshop's order
     * @param acts of each step
     */
    static Part of(List<String> stepIds, Function<String, List<Script.Act>> acts, LocalDate today) {
        return new Part(
                stepIds.stream()
                        .map(id -> new Step(id, new ArrayDeque<>(acts.apply(id)), new ArrayList<>()))
                        .toList(),
                today);
    }

    String step(int position) {
        return steps.get(position).id();
    }

    /** The day from which the script counts. */
    LocalDate today() {
        return today;
    }

    boolean isOpen(int position) {
        return !steps.get(position).ahead().isEmpty();
    }

    /** The next act of the step, which counts as done from now on; empty once all are. */
    Optional<Script.Act> next(int position) {
        Step step = steps.get(position);
        Optional<Script.Act> next = Optional.ofNullable(step.ahead().pollFirst());
        next.ifPresent(step.done()::add);
        return next;
    }

    List<Script.Act> done(int position) {
        return List.copyOf(steps.get(position).done());
    }

    private record Step(String id, Deque<Script.Act> ahead, List<Script.Act> done) {}
}
