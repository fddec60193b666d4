package okrworkshop.workshops;

import java.util.HashMap;
import java.util.Map;

/**
 * What the trainer decides beside the template.
 *
 * @param ownPace whether a group may go to another step by itself, one at a time
 * @param minutes of steps, by id, that are not those of the preset
 */
public record Rules(boolean ownPace, Map<String, Integer> minutes) {
    /** Everybody goes together, as long as the preset says. */
    public static final Rules TOGETHER = new Rules(false, Map.of());

    /** Minutes of a step at most. */
    public static final int LONGEST = 600;

    public Rules {
        minutes = Map.copyOf(minutes);
        if (minutes.values().stream().anyMatch(each -> each < 0 || each > LONGEST)) {
            throw new IllegalArgumentException("A step has 0 to " + LONGEST + " minutes");
        }
    }

    public Rules atOwnPace(boolean allowed) {
        return new Rules(allowed, minutes);
    }

    /** With other minutes for these steps; the others keep theirs. */
    public Rules lasting(Map<String, Integer> changed) {
        Map<String, Integer> all = new HashMap<>(minutes);
        all.putAll(changed);
        return new Rules(ownPace, all);
    }
}
