package okrworkshop.alignment;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;

/**
 * What of a group's draft matters to others, as everybody in the group may see it: nothing that a round still hides.
 *
 * @param number of the group in its workshop, from 1
 */
public record GroupOkr(GroupId id, int number, String name, List<Objective> objectives, List<Request> requests) {
    public GroupOkr {
        objectives = List.copyOf(objectives);
        requests = List.copyOf(requests);
    }

    /**
     * @param label {@code O1}
     * @param serves ids of entries of the superior OKR
     */
    public record Objective(String label, String text, List<String> serves, List<KeyResult> keyResults) {
        public Objective {
            serves = List.copyOf(serves);
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * @param label {@code KR1.2}
     * @param direction {@code increase}, {@code decrease}, {@code reach}, {@code milestone} or empty
     */
    public record KeyResult(
            String label,
            String text,
            String metric,
            Optional<Double> from,
            Optional<Double> to,
            String unit,
            String direction) {}

    /**
     * Something that the group needs of somebody else.
     *
     * @param team as typed
     * @param confirmed {@code yes}, {@code no} or empty
     * @param keyResults labels of those for which it is needed
     */
    public record Request(String text, String team, String confirmed, List<String> keyResults) {
        public Request {
            keyResults = List.copyOf(keyResults);
        }
    }
}
