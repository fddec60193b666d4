package okrworkshop.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A whole set: objectives in their order with their key results, and what of the plan is there yet. What is empty has not been
 * planned yet, and its rules keep silent; an empty list has been planned and holds nothing.
 *
 * @param tasks of all key results
 * @param cuts what was given up for lack of capacity
 */
public record OkrSet(
        Optional<Cycle> cycle,
        List<Objective> objectives,
        Optional<List<Task>> tasks,
        List<Resource> resources,
        List<String> cuts,
        Optional<List<Risk>> risks) {
    public OkrSet {
        objectives = List.copyOf(objectives);
        tasks = tasks.map(List::copyOf);
        resources = List.copyOf(resources);
        cuts = List.copyOf(cuts);
        risks = risks.map(List::copyOf);
    }

    /** All key results in the order of the set. */
    public List<KeyResult> keyResults() {
        return objectives.stream().flatMap(each -> each.keyResults().stream()).toList();
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
     * @param riskOwner who carries the risk that it doesn't agree, empty when nobody does
     */
    public record Partner(String team, boolean confirmed, String riskOwner) {}

    /** @param keyResult its place among all key results, empty when it hangs under none */
    public record Task(String text, List<String> owners, Optional<LocalDate> due, Optional<Integer> keyResult) {
        public Task {
            owners = List.copyOf(owners);
        }
    }

    /** @param available net, in the unit in which is allocated */
    public record Resource(String name, double available, double allocated) {}

    /** A risk with what is to be done about it. */
    public record Risk(String text, String response, List<String> owners) {
        public Risk {
            owners = List.copyOf(owners);
        }
    }
}
