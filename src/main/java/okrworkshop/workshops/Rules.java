package okrworkshop.workshops;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.Tuning;
import okrworkshop.shared.GroupId;

/**
 * What the trainer decides beside the template.
 *
 * @param ownPace whether a group may go to another step by itself, one at a time
 * @param minutes of steps, by id, that are not those of the preset
 * @param seating who decides about groups; stays as it is
 * @param sizes most people of groups that have an own limit; stay as they are
 * @param tailoring where the workshop differs from its method; stays as it is
 * @param words that count for the writing hints besides those that come with them
 * @param profile how strictly the writing hints speak
 */
public record Rules(
        boolean ownPace,
        Map<String, Integer> minutes,
        SeatingKind seating,
        Map<GroupId, Integer> sizes,
        Tailoring tailoring,
        ExtraWords words,
        Profile profile) {
    /** Everybody goes together, as long as the preset says. */
    public static final Rules TOGETHER = new Rules(false, Map.of());

    /** Minutes of a step at most. */
    public static final int LONGEST = 1440;

    public Rules {
        minutes = Map.copyOf(minutes);
        sizes = Map.copyOf(sizes);
        if (minutes.values().stream().anyMatch(each -> each < 0 || each > LONGEST)) {
            throw new IllegalArgumentException("A step has 0 to " + LONGEST + " minutes");
        }
    }

    /** Free seating, and the method as it is. */
    public Rules(boolean ownPace, Map<String, Integer> minutes) {
        this(ownPace, minutes, SeatingKind.FREE, Map.of(), Tailoring.NONE, ExtraWords.none(), Profile.FEISHU);
    }

    public Rules atOwnPace(boolean allowed) {
        return new Rules(allowed, minutes, seating, sizes, tailoring, words, profile);
    }

    /** With other minutes for these steps; the others keep theirs. */
    public Rules lasting(Map<String, Integer> changed) {
        Map<String, Integer> all = new HashMap<>(minutes);
        all.putAll(changed);
        return new Rules(ownPace, all, seating, sizes, tailoring, words, profile);
    }

    /** With these words in place of those before. */
    public Rules wording(ExtraWords others) {
        return new Rules(ownPace, minutes, seating, sizes, tailoring, others, profile);
    }

    /** With hints that speak as strictly as this profile. */
    public Rules weighing(Profile other) {
        return new Rules(ownPace, minutes, seating, sizes, tailoring, words, other);
    }

    /** How the writing hints are set. */
    public Tuning tuning() {
        return new Tuning(profile, words);
    }
}
