package okrworkshop.okr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A group's draft OKR with everything that led to it, as plain values. Texts are as typed; optional values are empty when
 * nobody filled them. Lists are in the order of the board, objectives by rank first.
 *
 * @param notes plain notes, wherever they lie
 * @param drivers nodes of the value tree
 * @param looseKeyResults key results without an objective
 * @param looseTasks tasks without a key result
 */
public record DraftOkr(
        List<Answer> frame,
        List<Note> notes,
        List<Expectation> expectations,
        List<Exclusion> exclusions,
        List<Question> questions,
        List<Finding> findings,
        List<Driver> drivers,
        List<Strategy> strategies,
        List<Objective> objectives,
        List<KeyResult> looseKeyResults,
        List<Task> looseTasks,
        List<Resource> resources,
        List<SupportRequest> support,
        List<Risk> risks,
        List<Reflection> reflections,
        List<Todo> todos) {
    /** With these objectives and key results in place of its own. */
    public DraftOkr with(List<Objective> others, List<KeyResult> otherLoose) {
        return new DraftOkr(
                frame,
                notes,
                expectations,
                exclusions,
                questions,
                findings,
                drivers,
                strategies,
                others,
                otherLoose,
                looseTasks,
                resources,
                support,
                risks,
                reflections,
                todos);
    }

    public record Answer(String step, String question, String text) {}

    public record Expectation(
            String id,
            String text,
            String source,
            String stakeholder,
            String metric,
            Optional<Double> from,
            Optional<Double> to,
            String unit,
            String priority) {}

    /** Something that the goal does not ask for. */
    public record Exclusion(String text, String reason) {}

    public record Question(String text, String asker, String addressee) {}

    /** @param side {@code inside}, {@code outside} or empty: as chosen, else as the column says */
    public record Finding(
            String id,
            String text,
            String evidence,
            String cause,
            String metric,
            Optional<Double> baseline,
            Optional<Double> target,
            String unit,
            String side,
            boolean key,
            List<String> originIds) {}

    /** @param place id of the column in which it lies, or empty */
    public record Note(String step, String place, String text) {}

    /**
     * @param parts how the drivers below make up its value: {@code sum}, {@code product} or empty
     * @param parentIds drivers above, usually one
     */
    public record Driver(
            String id,
            String text,
            String metric,
            Optional<Double> value,
            String unit,
            String parts,
            List<String> parentIds) {}

    /**
     * @param votes points in the rounds that were asked for
     * @param total of its scores: their mean by weight, 0 to 5, or their product; empty when nothing is scored
     * @param scores what people gave who scored alone; empty when the group agreed on its scores
     * @param numbers what the group agreed on, by field of the card: scores and places on fields of two scales
     * @param driverIds drivers of the value tree under which it hangs
     */
    public record Strategy(
            String id,
            String text,
            String effect,
            String metric,
            Optional<Double> target,
            String unit,
            String test,
            String stop,
            String partners,
            int votes,
            Optional<Double> total,
            List<Opinion> scores,
            SortedMap<String, Double> numbers,
            String decision,
            String reason,
            String decider,
            List<String> driverIds,
            List<String> originIds) {}

    /**
     * What people think of a strategy by one criterion.
     *
     * @param spread between the highest and the lowest score
     */
    public record Opinion(String criterion, double mean, int spread) {}

    /**
     * What the writing lint finds and the group keeps nevertheless.
     *
     * @param rule code of the rule
     */
    public record Waiver(String rule, String reason) {}

    /**
     * @param alsoWritten texts that have become part of it
     * @param waived what the writing lint finds in its text and the group keeps
     * @param serves ids of entries of the superior OKR
     * @param sufficiency whether its key results are enough; empty when nobody was asked
     */
    public record Objective(
            String id,
            String text,
            List<String> alsoWritten,
            String owner,
            Optional<Double> rank,
            String commitment,
            List<Waiver> waived,
            List<String> serves,
            List<String> originIds,
            Optional<Answers> sufficiency,
            List<KeyResult> keyResults) {
        /** With these waivers in place of its own. */
        public Objective waiving(List<Waiver> others) {
            return new Objective(
                    id, text, alsoWritten, owner, rank, commitment, others, serves, originIds, sufficiency, keyResults);
        }

        /** With these key results in place of its own. */
        public Objective with(List<KeyResult> others) {
            return new Objective(
                    id, text, alsoWritten, owner, rank, commitment, waived, serves, originIds, sufficiency, others);
        }
    }

    /** How many of the people who answered a question said yes. */
    public record Answers(int yes, int all) {
        /** Two thirds are needed. */
        public boolean enough() {
            return 3 * yes >= 2 * all;
        }

        /** 0 to 100, rounded. */
        public long percent() {
            return all == 0 ? 0 : Math.round(100.0 * yes / all);
        }
    }

    /**
     * @param alsoWritten texts that have become part of it
     * @param waived what the writing lint finds in it and the group keeps
     */
    public record KeyResult(
            String id,
            String text,
            List<String> alsoWritten,
            String metric,
            Optional<Double> from,
            Optional<Double> to,
            String unit,
            String direction,
            Optional<LocalDate> due,
            String owner,
            String dimension,
            Optional<Double> confidence,
            String source,
            List<Waiver> waived,
            Grade grade,
            List<String> originIds,
            List<Task> tasks) {
        /** With these waivers in place of its own. */
        public KeyResult waiving(List<Waiver> others) {
            return new KeyResult(
                    id,
                    text,
                    alsoWritten,
                    metric,
                    from,
                    to,
                    unit,
                    direction,
                    due,
                    owner,
                    dimension,
                    confidence,
                    source,
                    others,
                    grade,
                    originIds,
                    tasks);
        }
    }

    /**
     * What came of a key result at the end of the cycle; empty before.
     *
     * @param reached in the key result's unit
     * @param score the owner's own, 0 to 1
     */
    public record Grade(
            Optional<Double> reached,
            Optional<Double> score,
            String completion,
            String difficulty,
            String dedication) {}

    /**
     * @param depends what it waits for, as typed
     * @param dependsOnIds tasks that it waits for, by link
     */
    public record Task(
            String id,
            String text,
            String owner,
            Optional<LocalDate> start,
            Optional<LocalDate> due,
            Optional<Double> effort,
            String deliverable,
            String depends,
            List<String> dependsOnIds) {}

    /**
     * @param net gross less fixed load and buffer
     * @param allocated sum of the efforts of the tasks whose owner is this resource; of money and tools what is needed
     * @param action the choice about an overload: {@code cut}, {@code move}, {@code add}, {@code accept} or empty
     */
    public record Resource(
            String id,
            String text,
            String type,
            String unit,
            Optional<Double> gross,
            Optional<Double> load,
            Optional<Double> buffer,
            Optional<Double> net,
            double allocated,
            String action,
            String note) {}

    /**
     * @param confirmed whether the other team has agreed: {@code yes}, {@code no} or empty
     * @param keyResultIds key results for which the help is needed
     */
    public record SupportRequest(
            String text,
            String team,
            String contact,
            Optional<LocalDate> due,
            String reason,
            String confirmed,
            List<String> keyResultIds) {}

    public record Risk(
            String text,
            Optional<Double> impact,
            Optional<Double> control,
            String trigger,
            String response,
            String owner) {}

    public record Reflection(String step, String place, String text) {}

    public record Todo(String text, Optional<LocalDate> due, String owner) {}
}
