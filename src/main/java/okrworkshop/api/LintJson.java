package okrworkshop.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.Severity;
import okrworkshop.lint.Span;
import okrworkshop.lint.Statement;
import org.jspecify.annotations.Nullable;

/** What the lint answers to other programs. */
final class LintJson {
    private LintJson() {}

    /** @param id as given, may be left out */
    record OfStatement(@Nullable String id, List<FindingJson> findings) {}

    /** @param id as given, empty when left out */
    record OfSet(String id, List<SetFindingJson> findings) {}

    /**
     * @param severity {@code error}, {@code warn} or {@code info}
     * @param move what one click could do about it, left out when nothing could
     */
    record FindingJson(
            String rule,
            String severity,
            List<SpanJson> spans,
            @Nullable String move,
            AdviceJson advice) {}

    /**
     * @param places what the finding is about; none when it is about the whole set
     * @param move what one click could do about it, left out when nothing could
     */
    record SetFindingJson(
            String rule,
            String severity,
            List<PlaceJson> places,
            @Nullable String move,
            AdviceJson advice) {}

    /**
     * Words that made a rule speak.
     *
     * @param start index of the first UTF-16 unit
     * @param end index after the last one
     */
    record SpanJson(int start, int end, String text) {}

    /** @param index among all things of the kind, in the order of the set */
    record PlaceJson(String thing, int index) {}

    /** In the caller's language. */
    record AdviceJson(String name, String why, String bad, String good) {}

    /** @param severity in the profile that was asked for */
    record Rule(String rule, String severity, AdviceJson advice) {}

    static OfStatement of(
            @Nullable String id, Statement statement, List<Finding> findings, Function<RuleId, Advice> advices) {
        return new OfStatement(
                id,
                findings.stream()
                        .map(finding -> new FindingJson(
                                finding.rule().code(),
                                name(finding.severity()),
                                finding.spans().stream()
                                        .map(span -> span(span, statement.text()))
                                        .toList(),
                                finding.move().map(LintJson::name).orElse(null),
                                advice(advices.apply(finding.rule()))))
                        .toList());
    }

    static OfSet of(String id, List<SetFinding> findings, Function<RuleId, Advice> advices) {
        return new OfSet(
                id,
                findings.stream()
                        .map(finding -> new SetFindingJson(
                                finding.rule().code(),
                                name(finding.severity()),
                                finding.places().stream()
                                        .map(place -> new PlaceJson(name(place.thing()), place.index()))
                                        .toList(),
                                finding.move().map(LintJson::name).orElse(null),
                                advice(advices.apply(finding.rule()))))
                        .toList());
    }

    static Rule rule(RuleId rule, Severity severity, Advice advice) {
        return new Rule(rule.code(), name(severity), advice(advice));
    }

    private static SpanJson span(Span span, String text) {
        return new SpanJson(span.start(), span.end(), span.in(text));
    }

    private static AdviceJson advice(Advice advice) {
        return new AdviceJson(advice.name(), advice.why(), advice.bad(), advice.good());
    }

    private static String name(Move move) {
        return switch (move) {
            case Move.NumberToKeyResult ignored -> "number-to-key-result";
            case Move.ToTasks ignored -> "to-tasks";
            case Move.AddBaseline ignored -> "add-baseline";
            case Move.Split ignored -> "split";
            case Move.Merge ignored -> "merge";
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
