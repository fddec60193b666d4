package okrworkshop.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A whole set: objectives in their order with their key results, and what of the plan is there yet. What is empty has not been
 * planned yet, and its rules keep silent; an empty list has been planned and holds nothing.
 *
 * @param tasks of all key results
 * @param cuts what was given up for lack of capacity
 * @param fields that are filled in or left empty somewhere in the set; the rules of all others keep silent
 */
public record OkrSet(
        Optional<Cycle> cycle,
        List<Objective> objectives,
        Optional<List<Task>> tasks,
        List<Resource> resources,
        List<String> cuts,
        Optional<List<Risk>> risks,
        Set<Field> fields) {
    public OkrSet {
        objectives = List.copyOf(objectives);
        tasks = tasks.map(List::copyOf);
        resources = List.copyOf(resources);
        cuts = List.copyOf(cuts);
        risks = risks.map(List::copyOf);
        fields = Set.copyOf(fields);
    }

    /** All key results in the order of the set. */
    public List<KeyResult> keyResults() {
        return objectives.stream().flatMap(each -> each.keyResults().stream()).toList();
    }

    /** What a set may leave out as a whole, when nobody was asked for it. */
    public enum Field {
        OBJECTIVE_OWNER,
        PARENT,
        RANK,
        KEY_RESULTS,
        KEY_RESULT_OWNER,
        KEY_RESULT_DUE,
        TASK_OWNER,
        TASK_DUE,
        TASK_KEY_RESULT,
        CUTS
    }

    /** First and last day. */
    public record Cycle(LocalDate start, LocalDate end) {
        public Cycle {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("A cycle ends after its start");
            }
        }
    }

    /**
     * @param owners names of those who answer for it
     * @param parent the expectation that it serves, empty when there is none
     * @param weight share of the set, 0 to 1
     */
    public record Objective(
            String text,
            List<String> owners,
            String parent,
            boolean ranked,
            OptionalDouble weight,
            List<KeyResult> keyResults) {
        public Objective {
            owners = List.copyOf(owners);
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * @param confidence 0 to 1
     * @param weight share of its objective, 0 to 1
     * @param dimension such as user, business, technology; empty when it has none
     * @param lagging whether it is only known at the end; empty when nobody said
     */
    public record KeyResult(
            String text,
            List<String> owners,
            Optional<LocalDate> due,
            OptionalDouble confidence,
            OptionalDouble weight,
            String dimension,
            Optional<Boolean> lagging,
            List<Partner> partners) {
        public KeyResult {
            owners = List.copyOf(owners);
            partners = List.copyOf(partners);
        }
    }

    /**
     * Another team that is needed.
     *
     * @param confirmed also when nobody said
     * @param riskOwner who carries the risk that it doesn't agree, empty when nobody does
     */
    public record Partner(String team, boolean confirmed, String riskOwner) {}

    /** @param keyResult its place among all key results, empty when it hangs under none */
    public record Task(String text, List<String> owners, Optional<LocalDate> due, Optional<Integer> keyResult) {
        public Task {
            owners = List.copyOf(owners);
        }
    }

    /** @param available net, in the unit in which is allocated; infinite when nobody said */
    public record Resource(String name, double available, double allocated) {}

    /** A risk with what is to be done about it. */
    public record Risk(String text, String response, List<String> owners) {
        public Risk {
            owners = List.copyOf(owners);
        }
    }
}
