package okrworkshop.teaching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;

/** A statement about which people are asked something, with what is right and how it could be written. */
public sealed interface QuizItem {
    /** Most characters of a statement, of the objective above it and of what is said about it. */
    int TEXT = 600;

    UUID id();

    String statement();

    /** Ids of what people can mark, in the order in which they see it. */
    List<String> options();

    /** Ids of what is to be marked; may be empty. */
    Set<String> right();

    /** A better wording, or why it is so; may be empty. */
    String better();

    /**
     * What is wrong with it?
     *
     * @param objective above a key result; empty for an objective
     * @param rules what the lint finds; nothing when the statement is fine
     */
    record Spot(UUID id, Kind kind, String statement, String objective, Set<RuleId> rules, String better)
            implements QuizItem {
        private static final int OPTIONS = 6;
        private static final List<Set<RuleId>> RIVALS = List.of(
                EnumSet.of(RuleId.KR_FEATURE, RuleId.KR_TASK, RuleId.KR_OUTPUT, RuleId.KR_WEAKVERB),
                EnumSet.of(RuleId.KR_UNMEASURABLE, RuleId.KR_NO_METRIC, RuleId.KR_NO_BASELINE, RuleId.KR_RESTATES_O),
                EnumSet.of(RuleId.O_PHRASE, RuleId.O_VAGUE, RuleId.O_BAU),
                EnumSet.of(RuleId.O_TASK, RuleId.O_MULTI));
        private static final List<RuleId> OF_OBJECTIVES = List.of(
                RuleId.O_PHRASE,
                RuleId.O_VAGUE,
                RuleId.O_BAU,
                RuleId.O_TASK,
                RuleId.O_METRIC,
                RuleId.O_MULTI,
                RuleId.X_KPI);
        private static final List<RuleId> OF_KEY_RESULTS = List.of(
                RuleId.KR_UNMEASURABLE,
                RuleId.KR_FEATURE,
                RuleId.KR_TASK,
                RuleId.KR_OUTPUT,
                RuleId.KR_NO_BASELINE,
                RuleId.KR_HEDGE,
                RuleId.KR_WEAKVERB,
                RuleId.KR_NO_METRIC,
                RuleId.KR_MULTI,
                RuleId.KR_DIRECTION);

        public Spot {
            rules = Set.copyOf(rules);
        }

        /**
         * What is right among other mistakes of which none could be meant too. Which others there are depends on the statement
         * alone, so that everybody sees the same.
         */
        @Override
        public List<String> options() {
            Set<RuleId> offered = EnumSet.noneOf(RuleId.class);
            offered.addAll(rules);
            (kind == Kind.OBJECTIVE ? OF_OBJECTIVES : OF_KEY_RESULTS)
                    .stream()
                            .filter(other -> RIVALS.stream()
                                    .noneMatch(rivals -> rivals.contains(other)
                                            && rivals.stream().anyMatch(rules::contains)))
                            .sorted(Comparator.comparingInt(other -> (statement + other.code()).hashCode()))
                            .filter(other -> !rules.contains(other))
                            .limit(Math.max(0, OPTIONS - rules.size()))
                            .forEach(offered::add);
            return offered.stream().map(RuleId::code).toList();
        }

        @Override
        public Set<String> right() {
            return rules.stream().map(RuleId::code).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What is it? */
    record Sort(UUID id, String statement, Bin bin, String better) implements QuizItem {
        @Override
        public List<String> options() {
            return Arrays.stream(Bin.values()).map(Bin::wireName).toList();
        }

        @Override
        public Set<String> right() {
            return Set.of(bin.wireName());
        }
    }

    /** What a statement can be sorted into. */
    enum Bin {
        OBJECTIVE,
        KEY_RESULT,
        KPI,
        TASK;

        /** The name in frames and keys of texts. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the marks can be given for it: known ones, and of bins exactly one. */
    default boolean takes(Set<String> marks) {
        boolean known = options().containsAll(marks);
        return switch (this) {
            case Spot ignored -> known;
            case Sort ignored -> known && marks.size() == 1;
        };
    }

    /** How good the marks are. */
    default Verdict judge(Set<String> marks) {
        if (marks.equals(right())) {
            return Verdict.RIGHT;
        }
        return marks.stream().anyMatch(right()::contains) ? Verdict.PARTLY : Verdict.WRONG;
    }

    /** How good an answer is. */
    enum Verdict {
        RIGHT,
        /** Something was found, but not all, or more than there is. */
        PARTLY,
        WRONG
    }
}
