package okrworkshop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import okrworkshop.workshops.Group;

/**
 * How contributions, cards and comments, are spread in a group. Nobody can be told from it: below {@link #FEWEST} people there is
 * no spread, and what was written without names counts for the group alone.
 *
 * @param people with a seat in the group, or who wrote in it; a shared device is one
 * @param shared how many of them are devices that several people share
 * @param nameless contributions that nobody may know the author of
 * @param counts contributions of each of the people in ascending order; none when there are too few
 * @param all contributions of the group
 */
public record Participation(Group group, int people, int shared, int all, int nameless, List<Integer> counts) {
    /** So many people make a spread that tells on nobody. */
    public static final int FEWEST = 3;

    public Participation {
        counts = List.copyOf(counts);
        if (people < FEWEST && !counts.isEmpty()) {
            throw new IllegalArgumentException("The spread of so few people tells on them");
        }
    }

    /** Of people who contributed so much each. */
    public static Participation of(Group group, int shared, int nameless, List<Integer> counts) {
        int named = counts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> shown =
                counts.size() < FEWEST ? List.of() : counts.stream().sorted().toList();
        return new Participation(group, counts.size(), shared, named + nameless, nameless, shown);
    }

    /** Whether there are enough people to show anything about them. */
    public boolean shows() {
        return people >= FEWEST;
    }

    /** People who contributed something with their name. */
    public int wrote() {
        return (int) counts.stream().filter(count -> count > 0).count();
    }

    /** The fewest people who together made half of what has a name; 0 while there is nothing. */
    public int makeHalf() {
        int named = counts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> most = new ArrayList<>(counts);
        most.sort(Comparator.reverseOrder());
        int sum = 0;
        int makers = 0;
        while (named > 0 && 2 * sum < named) {
            sum += most.get(makers++);
        }
        return makers;
    }
}
