package okrworkshop.report.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.report.TimeSpent;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;

/** The way of each group through the steps, read again out of the history. One use, one thread. */
final class Course {
    private final Workshop workshop;
    private final List<String> steps;
    private final Map<Integer, long[]> spent = new HashMap<>();
    /** Step by group number; -1 while nothing runs. */
    private Map<Integer, Integer> at = new HashMap<>();

    private Map<Integer, Integer> beforeLastMove = Map.of();
    private final Set<Passed> byThemselves = new HashSet<>();
    private final Map<Integer, Set<Integer>> been = new HashMap<>();
    private boolean apart;
    private boolean running;
    private Instant since;

    private record Passed(int group, int step) {}

    private Course(Workshop workshop, Instant began) {
        this.workshop = workshop;
        steps = workshop.template().steps().stream().map(StepTemplate::id).toList();
        since = began;
        workshop.groups().forEach(group -> spent.put(group.number(), new long[steps.size()]));
    }

    /** @param history oldest first */
    static Course of(Workshop workshop, List<WorkshopEvent> history, Instant now) {
        var course = new Course(workshop, workshop.createdAt());
        history.forEach(course::take);
        course.pass(now);
        return course;
    }

    /** How long the groups that were in a step stayed there; empty while nobody ever went apart. */
    Optional<TimeSpent.Range> own(int step) {
        List<Long> times = spent.values().stream()
                .map(each -> each[step])
                .filter(time -> time > 0)
                .toList();
        return apart && !times.isEmpty()
                ? Optional.of(new TimeSpent.Range(
                        Duration.ofMillis(times.stream().min(Long::compare).orElse(0L)),
                        Duration.ofMillis(times.stream().max(Long::compare).orElse(0L))))
                : Optional.empty();
    }

    /** Whether the group left the step by itself, without anybody noting what was met. */
    boolean leftByItself(Group group, int step) {
        return byThemselves.contains(new Passed(group.number(), step));
    }

    /** Whether the group has gone past the step without ever being in it. */
    boolean skipped(Group group, int step) {
        Set<Integer> known = been.getOrDefault(group.number(), Set.of());
        return !known.isEmpty() && !known.contains(step);
    }

    private void put(int group, int step) {
        at.put(group, step);
        been.computeIfAbsent(group, unseen -> new HashSet<>()).add(step);
    }

    private void take(WorkshopEvent event) {
        pass(event.at());
        switch (event.type()) {
            case "started" -> {
                running = true;
                all(step(event.detail()));
            }
            case "moved" -> {
                beforeLastMove = Map.copyOf(at);
                all(step(event.detail()));
            }
            case "groups-moved" -> some(event);
            case "move-undone" -> at = new HashMap<>(beforeLastMove);
            case "closed" -> running = false;
            case "reopened" -> running = true;
            default -> {}
        }
    }

    private void pass(Instant until) {
        if (running) {
            long time = Math.max(0, Duration.between(since, until).toMillis());
            at.forEach((group, step) -> {
                if (step >= 0) {
                    spent.computeIfAbsent(group, unseen -> new long[steps.size()])[step] += time;
                }
            });
        }
        since = until;
    }

    private void all(int step) {
        workshop.groups().forEach(group -> put(group.number(), step));
    }

    /** The step, then the numbers of the groups. */
    private void some(WorkshopEvent event) {
        List<String> parts = new ArrayList<>(Arrays.asList(event.detail().split(" ")));
        int step = step(parts.removeFirst());
        beforeLastMove = Map.copyOf(at);
        apart = true;
        boolean themselves = workshop.crew().role(event.by()).isEmpty();
        for (String part : parts) {
            int group = Integer.parseInt(part);
            int from = at.getOrDefault(group, -1);
            if (themselves && step > from) {
                for (int left = Math.max(0, from); left < step; left++) {
                    byThemselves.add(new Passed(group, left));
                }
            }
            put(group, step);
        }
    }

    private int step(String id) {
        return steps.indexOf(id);
    }
}
