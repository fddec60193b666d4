package okrworkshop.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.rules.StatementRules;
import okrworkshop.lint.sets.SetFacts;
import okrworkshop.lint.sets.SetHit;
import okrworkshop.lint.sets.SetRules;
import okrworkshop.lint.words.Lexicon;

/**
 * Finds typical writing mistakes. Immutable; any thread may call. The same text gives the same findings, without network or model.
 */
public final class Linter {
    private final Lexicon lexicon;

    private Linter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** With the words that come with it. Reading them takes a moment: keep it. */
    public static Linter standard() {
        return new Linter(Lexicon.shipped());
    }

    /**
     * With a trainer's words besides.
     *
     * @throws IllegalArgumentException when there is no list of a name
     */
    public Linter with(ExtraWords words) {
        return words.byList().isEmpty() ? this : new Linter(lexicon.with(words));
    }

    /** What is to be said about one statement, in the order of {@link RuleId}; nothing about an empty one. */
    public List<Finding> lint(Statement statement, Profile profile) {
        if (statement.text().isBlank()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        StatementRules.check(Sentence.of(statement, lexicon))
                .forEach((rule, hit) -> profile.weigh(rule, hit.weight().orElse(rule.usual()))
                        .ifPresent(severity -> findings.add(new Finding(rule, severity, hit.spans(), hit.move()))));
        return List.copyOf(findings);
    }

    /**
     * What is to be said about a whole set, in the order of {@link RuleId}. Its statements are not spoken of one by one.
     *
     * @param gate whether the group wants to leave the draft, where more is an error
     */
    public List<SetFinding> lint(OkrSet set, Profile profile, boolean gate) {
        return lint(set, profile, gate, statement -> lint(statement, profile));
    }

    /**
     * The same for who remembers findings.
     *
     * @param statements what {@link #lint(Statement, Profile)} says of a statement
     */
    public List<SetFinding> lint(
            OkrSet set, Profile profile, boolean gate, Function<Statement, List<Finding>> statements) {
        return findings(
                SetRules.check(SetFacts.of(set, profile, gate, statement -> rules(statements.apply(statement)))),
                profile);
    }

    /** Of {@link #lint(OkrSet, Profile, boolean)} only what two statements have in common: the rules against saying things twice. */
    public List<SetFinding> twins(OkrSet set, Profile profile) {
        return findings(SetRules.twins(new SetFacts(set, profile, false, List.of())), profile);
    }

    private static List<SetFinding> findings(Map<RuleId, SetHit> hits, Profile profile) {
        var findings = new ArrayList<SetFinding>();
        hits.forEach((rule, hit) -> profile.weigh(rule, hit.weight().orElse(rule.usual()))
                .ifPresent(severity -> findings.add(new SetFinding(rule, severity, hit.places(), hit.move()))));
        return List.copyOf(findings);
    }

    private static Set<RuleId> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet());
    }
}
