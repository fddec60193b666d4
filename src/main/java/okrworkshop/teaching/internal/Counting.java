package okrworkshop.teaching.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Linter;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.Severity;
import okrworkshop.lint.Span;
import okrworkshop.lint.Statement;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.Diagnosis.Example;
import okrworkshop.teaching.Diagnosis.OfFive;
import okrworkshop.teaching.Diagnosis.OfRule;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Mistake;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.Source;

/** Adds up what the lint says about OKRs that were read. Each statement and each OKR counts once for a rule. */
final class Counting {
    /** Rules about a whole OKR that its statements alone can answer; owners, dates and links nobody was asked for. */
    private static final Set<RuleId> OF_SETS = EnumSet.of(
            RuleId.S_O_NONE,
            RuleId.S_O_MANY,
            RuleId.S_O_DUP,
            RuleId.S_KR_DUP,
            RuleId.S_KR_FEW,
            RuleId.S_KR_MANY,
            RuleId.S_ALL_OUTPUT);

    private final Linter linter;
    private final Profile profile;
    private final Map<RuleId, Integer> counts = new EnumMap<>(RuleId.class);
    private final Map<RuleId, List<Example>> examples = new EnumMap<>(RuleId.class);
    private final Map<Mistake, Integer> five = new EnumMap<>(Mistake.class);
    private int sets;
    private int objectives;
    private int keyResults;
    private int clean;
    private int unsure;

    private Counting(Linter linter, Profile profile) {
        this.linter = linter;
        this.profile = profile;
    }

    static Diagnosis of(List<Source> sources, Linter linter, Profile profile) {
        var counting = new Counting(linter, profile);
        sources.forEach(counting::count);
        return counting.diagnosis();
    }

    private void count(Source source) {
        unsure += (int) source.unsure();
        List<Statement> statements = statements(source.lines());
        if (statements.isEmpty()) {
            return;
        }
        sets++;
        statements.forEach(this::count);
        var spoken = EnumSet.noneOf(RuleId.class);
        for (SetFinding finding : linter.lint(set(statements), profile, false)) {
            if (OF_SETS.contains(finding.rule()) && spoken.add(finding.rule())) {
                counts.merge(finding.rule(), 1, Integer::sum);
                Mistake.of(finding.rule()).ifPresent(mistake -> five.merge(mistake, 1, Integer::sum));
            }
        }
    }

    private void count(Statement statement) {
        if (statement.kind() == Kind.OBJECTIVE) {
            objectives++;
        } else {
            keyResults++;
        }
        List<Finding> findings = linter.lint(statement, profile);
        List<RuleId> weighty = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .toList();
        if (weighty.isEmpty()) {
            clean++;
        }
        for (Finding finding : findings) {
            counts.merge(finding.rule(), 1, Integer::sum);
            examples.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                    .add(example(
                            statement,
                            finding.spans(),
                            findings.stream().map(Finding::rule).toList()));
        }
        findings.stream()
                .flatMap(finding -> Mistake.of(finding.rule()).stream())
                .distinct()
                .forEach(mistake -> five.merge(mistake, 1, Integer::sum));
    }

    private static Example example(Statement statement, List<Span> spans, List<RuleId> rules) {
        return new Example(statement.kind(), statement.text(), statement.objective(), spans, rules);
    }

    private Diagnosis diagnosis() {
        return new Diagnosis(
                sets,
                objectives,
                keyResults,
                clean,
                unsure,
                Stream.of(Mistake.values())
                        .map(mistake -> new OfFive(
                                mistake,
                                five.getOrDefault(mistake, 0),
                                among(mistake.rules().iterator().next())))
                        .toList(),
                counts.entrySet().stream()
                        .map(counted -> new OfRule(
                                counted.getKey(),
                                counted.getValue(),
                                among(counted.getKey()),
                                chosen(examples.getOrDefault(counted.getKey(), List.of()))))
                        .sorted(Comparator.comparingInt(OfRule::count)
                                .reversed()
                                .thenComparing(OfRule::rule))
                        .toList());
    }

    private int among(RuleId rule) {
        String code = rule.code();
        return code.startsWith("S-")
                ? sets
                : code.startsWith("O-") ? objectives : code.startsWith("KR-") ? keyResults : objectives + keyResults;
    }

    /** Short ones, each text once; in an order that does not tell where they come from. */
    private static List<Example> chosen(List<Example> all) {
        return all.stream()
                .filter(distinct())
                .sorted(Comparator.comparingInt(
                                (Example example) -> example.text().length())
                        .thenComparing(Example::text))
                .limit(Diagnosis.EXAMPLES)
                .toList();
    }

    private static java.util.function.Predicate<Example> distinct() {
        Set<String> seen = new java.util.HashSet<>();
        return example -> seen.add(example.text());
    }

    /** Key results with the objective before them. */
    private static List<Statement> statements(List<Found> lines) {
        List<Statement> statements = new ArrayList<>();
        String objective = "";
        for (Found line : lines) {
            if (line.part() == Part.OBJECTIVE) {
                objective = line.text();
                statements.add(Statement.objective(objective));
            } else if (line.part() == Part.KEY_RESULT) {
                statements.add(Statement.keyResult(line.text(), objective));
            }
        }
        return statements;
    }

    /** Of what is there; key results before the first objective are judged one by one only. */
    private static OkrSet set(List<Statement> statements) {
        List<OkrSet.Objective> objectives = new ArrayList<>();
        for (int at = 0; at < statements.size(); at++) {
            if (statements.get(at).kind() == Kind.OBJECTIVE) {
                List<OkrSet.KeyResult> below = statements.stream()
                        .skip(at + 1L)
                        .takeWhile(next -> next.kind() == Kind.KEY_RESULT)
                        .map(next -> keyResult(next.text()))
                        .toList();
                objectives.add(new OkrSet.Objective(
                        statements.get(at).text(), List.of(), "", true, OptionalDouble.empty(), below));
            }
        }
        return new OkrSet(
                Optional.empty(),
                objectives,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(OkrSet.Field.KEY_RESULTS));
    }

    private static OkrSet.KeyResult keyResult(String text) {
        return new OkrSet.KeyResult(
                text,
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                Optional.empty(),
                List.of());
    }
}
