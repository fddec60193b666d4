package okrworkshop.workshops;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.templates.StepTemplate;

/**
 * How a room that is late can still end in time: every step that is to come gives in proportion to its length, none more
 * than half. Pure.
 *
 * @param late whole minutes behind the plan, 0 when in time
 * @param minutes of the steps that would be shorter, by id, in their order
 */
public record CatchUp(int late, Map<String, Integer> minutes) {
    /** No step becomes shorter than this, unless it was. */
    private static final int SHORTEST = 3;

    public CatchUp {
        minutes = new LinkedHashMap<>(minutes);
    }

    /** What the steps give together; less than {@link #late} when they can't give more. */
    public int saved(Workshop workshop) {
        return workshop.template().steps().stream()
                .filter(step -> minutes.containsKey(step.id()))
                .mapToInt(step -> workshop.minutes(step) - minutes.getOrDefault(step.id(), workshop.minutes(step)))
                .sum();
    }

    /** @param times of all steps; the current one is late when it has taken more than planned already */
    public static CatchUp of(Workshop workshop, List<StepTime> times) {
        Duration ahead = Duration.ZERO;
        for (int position = 0; position <= workshop.position(); position++) {
            StepTime time = times.get(position);
            boolean current = position == workshop.position();
            Duration counted = current && time.spent().compareTo(time.planned()) < 0 ? time.planned() : time.spent();
            ahead = ahead.plus(counted).minus(time.planned());
        }
        int late = (int) Math.max(0, ahead.toMinutes());
        List<StepTemplate> coming = times.subList(workshop.position() + 1, times.size()).stream()
                .map(StepTime::step)
                .toList();
        return new CatchUp(late, shorter(workshop, coming, late));
    }

    private static Map<String, Integer> shorter(Workshop workshop, List<StepTemplate> coming, int late) {
        int total = coming.stream().mapToInt(workshop::minutes).sum();
        Map<String, Integer> minutes = new LinkedHashMap<>();
        int open = late;
        for (StepTemplate step : coming) {
            int planned = workshop.minutes(step);
            int most = Math.max(0, Math.min(planned / 2, planned - SHORTEST));
            int share = total == 0 ? 0 : Math.ceilDiv(late * planned, total);
            int gives = Math.min(open, Math.min(most, share));
            open -= gives;
            if (gives > 0) {
                minutes.put(step.id(), planned - gives);
            }
        }
        return minutes;
    }
}
