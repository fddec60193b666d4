package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.templates.StepTemplate;

/**
 * How long the room was to be and has been in a step. Pure.
 *
 * @param spent all times together, when the step was entered more than once
 */
public record StepTime(StepTemplate step, Duration planned, Duration spent) {
    /** By how much it took longer; zero when it did not. */
    public Duration over() {
        Duration over = spent.minus(planned);
        return over.isNegative() ? Duration.ZERO : over;
    }

    /**
     * For each step in its order.
     *
     * @param history oldest first; while the workshop is closed no time passes
     */
    public static List<StepTime> of(Workshop workshop, List<WorkshopEvent> history, Instant now) {
        List<StepTemplate> steps = workshop.template().steps();
        long[] spent = new long[steps.size()];
        int at = -1;
        int paused = -1;
        Instant since = now;
        for (WorkshopEvent event : history) {
            int next =
                    switch (event.type()) {
                        case "started", "moved", "move-undone" -> index(steps, event.detail());
                        case "closed" -> -1;
                        case "reopened" -> paused;
                        default -> at;
                    };
            if (next != at) {
                add(spent, at, since, event.at());
                paused = event.type().equals("closed") ? at : paused;
                at = next;
                since = event.at();
            }
        }
        add(spent, at, since, now);
        List<StepTime> times = new ArrayList<>();
        for (int position = 0; position < spent.length; position++) {
            StepTemplate step = steps.get(position);
            times.add(
                    new StepTime(step, Duration.ofMinutes(workshop.minutes(step)), Duration.ofMillis(spent[position])));
        }
        return times;
    }

    private static void add(long[] spent, int at, Instant since, Instant until) {
        if (at >= 0) {
            spent[at] += Math.max(0, Duration.between(since, until).toMillis());
        }
    }

    private static int index(List<StepTemplate> steps, String id) {
        return steps.stream().map(StepTemplate::id).toList().indexOf(id);
    }
}
