package okrworkshop.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Linter;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.Severity;
import okrworkshop.lint.Statement;
import okrworkshop.lint.Tuning;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.RecentlyUsed;
import org.springframework.stereotype.Component;

/**
 * What the lint says of statements, and what of it groups have waived (decision 018). A waiver counts as long as its rule
 * speaks about the text. Remembers findings by text; any thread may call.
 */
@Component
public final class Wordings {
    private static final int TEXTS = 10_000;
    /** Characters of a statement; the lint reads no longer ones to their end. */
    private static final int REMEMBERED = 1_200;

    /** Ways to set the lint, each with its own memory: one for each workshop that is set its own way, and is going on. */
    private static final int TUNINGS = 30;

    /** What groups can keep with a reason, on the card of the later one; about a whole set there is no card to write it on. */
    private static final Set<RuleId> TWINS = Set.of(RuleId.S_O_DUP, RuleId.S_KR_DUP);

    private final Linter linter;
    private final Tuning tuning;
    private final RecentlyUsed<Statement, List<Finding>> findings = new RecentlyUsed<>(TEXTS);
    private final RecentlyUsed<Tuning, Wordings> others;

    /** The lint as it comes. */
    public Wordings() {
        this(Linter.standard(), Tuning.USUAL, new RecentlyUsed<>(TUNINGS));
    }

    private Wordings(Linter linter, Tuning tuning, RecentlyUsed<Tuning, Wordings> others) {
        this.linter = linter;
        this.tuning = tuning;
        this.others = others;
    }

    /** The same as a trainer has set it; words of an earlier call do not add up. */
    public Wordings with(Tuning wanted) {
        return wanted.equals(tuning)
                ? this
                : others.get(wanted).orElseGet(() -> {
                    // Two threads may read the words once each; what the first has found is kept.
                    return others.keepFirst(
                            wanted, new Wordings(Linter.standard().with(wanted.words()), wanted, others));
                });
    }

    /** What is to be said about one statement. Not under a lock: two threads may lint the same text once each. */
    public List<Finding> of(Statement statement) {
        return findings.get(statement).orElseGet(() -> {
            List<Finding> fresh = linter.lint(statement, tuning.profile());
            if (statement.text().length() + statement.objective().length() <= REMEMBERED) {
                findings.put(statement, fresh);
            }
            return fresh;
        });
    }

    /** What is found in each written statement of a draft and not kept with a reason, by card; no card without a finding. */
    public Map<String, List<Finding>> open(DraftOkr draft) {
        Map<String, List<Finding>> open = new LinkedHashMap<>();
        for (Placed placed : written(draft.objectives(), draft.looseKeyResults())) {
            Set<String> waived = placed.rules();
            List<Finding> left = of(placed.statement()).stream()
                    .filter(finding -> !waived.contains(finding.rule().code()))
                    .toList();
            if (!left.isEmpty()) {
                open.put(placed.card(), left);
            }
        }
        return open;
    }

    /** The first two objectives, and the first two key results of one objective, that say the same. */
    public List<SetFinding> twins(OkrSet set) {
        return linter.twins(set, tuning.profile());
    }

    /** What is wrong with a set as a whole, twins among it; its statements are not spoken of one by one. */
    public List<SetFinding> of(OkrSet set) {
        return linter.lint(set, tuning.profile(), false, this::of);
    }

    /** Counts what is found in the objectives and key results of a document, and in the set with what was asked for. */
    public Mistakes count(DocumentView document, Asked asked) {
        DraftOkr draft = DraftOkrReader.read(document, List.of(), Set.of());
        List<Placed> statements = written(draft.objectives(), draft.looseKeyResults());
        int objectives = (int) statements.stream()
                .filter(placed -> placed.statement().kind() == Kind.OBJECTIVE)
                .count();
        Mistakes mistakes = new Mistakes(objectives, statements.size() - objectives, 0, 0, Mistakes.NONE.byRule());
        Map<String, Set<String>> waived = new LinkedHashMap<>();
        for (Placed placed : statements) {
            waived.put(placed.card(), placed.rules());
            for (Finding finding : of(placed.statement())) {
                mistakes = placed.rules().contains(finding.rule().code())
                        ? mistakes.andWaived(finding.severity())
                        : mistakes.and(finding.rule(), finding.severity());
            }
        }
        DraftSet set = DraftSetReader.read(draft);
        for (SetFinding finding : found(draft, set.set(), asked)) {
            boolean kept = TWINS.contains(finding.rule())
                    && waived.getOrDefault(set.later(finding), Set.of())
                            .contains(finding.rule().code());
            mistakes = kept ? mistakes.andWaived(finding.severity()) : mistakes.and(finding.rule(), finding.severity());
        }
        return mistakes;
    }

    /**
     * What is found in a draft and neither mended nor waived: of statements in the order of the draft, then of the set.
     *
     * @param asked what the group has been asked for
     */
    public List<Open> open(DraftOkr draft, Asked asked) {
        List<Open> open = new ArrayList<>();
        Map<String, Set<String>> waived = new LinkedHashMap<>();
        for (Placed placed : written(draft.objectives(), draft.looseKeyResults())) {
            waived.put(placed.card(), placed.rules());
            of(placed.statement()).stream()
                    .filter(finding -> !placed.rules().contains(finding.rule().code()))
                    .forEach(finding -> open.add(new Open(List.of(placed.card()), finding.rule(), finding.severity())));
        }
        DraftSet set = DraftSetReader.read(draft);
        for (SetFinding finding : found(draft, set.set(), asked)) {
            boolean kept = TWINS.contains(finding.rule())
                    && waived.getOrDefault(set.later(finding), Set.of())
                            .contains(finding.rule().code());
            if (!kept) {
                open.add(new Open(
                        finding.places().stream().map(set::card).toList(), finding.rule(), finding.severity()));
            }
        }
        return List.copyOf(open);
    }

    /**
     * Something that the lint says of a draft.
     *
     * @param cards that it is about; none when it is about all
     */
    public record Open(List<String> cards, RuleId rule, Severity severity) {
        public Open {
            cards = List.copyOf(cards);
        }
    }

    /** Of a group that has written nothing at all it isn't said that it has no objective: often nobody sits there. */
    private List<SetFinding> found(DraftOkr draft, OkrSet set, Asked asked) {
        boolean silent = set.objectives().isEmpty()
                && draft.expectations().isEmpty()
                && draft.strategies().isEmpty();
        return asked.narrow(set).filter(narrow -> !silent).map(this::of).orElseGet(() -> twins(set));
    }

    /** Which statements of a document have an error that is neither mended nor waived. */
    public Judged judge(DocumentView document) {
        Set<CardId> all = new HashSet<>();
        Set<CardId> faulty = new HashSet<>();
        DraftOkrReader.Okr okr = DraftOkrReader.okr(document);
        for (Placed placed : written(okr.objectives(), okr.looseKeyResults())) {
            var card = new CardId(placed.card());
            all.add(card);
            Set<String> waived = placed.rules();
            boolean open = of(placed.statement()).stream()
                    .anyMatch(finding -> finding.severity() == Severity.ERROR
                            && !waived.contains(finding.rule().code()));
            if (open) {
                faulty.add(card);
            }
        }
        return new Judged(all, faulty);
    }

    /**
     * @param statements cards of all objectives and key results that are written
     * @param faulty those with an open error
     */
    public record Judged(Set<CardId> statements, Set<CardId> faulty) {
        public Judged {
            statements = Set.copyOf(statements);
            faulty = Set.copyOf(faulty);
        }
    }

    /** The draft with those waivers alone that count now: whoever reads it needs not know the lint. */
    public DraftOkr inForce(DraftOkr draft) {
        Map<String, Set<String>> speaking = new LinkedHashMap<>();
        statements(draft.objectives(), draft.looseKeyResults())
                .forEach(placed -> speaking.put(
                        placed.card(),
                        of(placed.statement()).stream()
                                .map(Finding::rule)
                                .map(RuleId::code)
                                .collect(Collectors.toCollection(HashSet::new))));
        DraftSet set = DraftSetReader.read(draft);
        twins(set.set())
                .forEach(twins -> speaking.computeIfAbsent(set.later(twins), card -> new HashSet<>())
                        .add(twins.rule().code()));
        return draft.with(
                draft.objectives().stream()
                        .map(objective -> objective
                                .waiving(inForce(objective.waived(), speaking.getOrDefault(objective.id(), Set.of())))
                                .with(inForce(objective.keyResults(), speaking)))
                        .toList(),
                inForce(draft.looseKeyResults(), speaking));
    }

    private static List<DraftOkr.KeyResult> inForce(
            List<DraftOkr.KeyResult> keyResults, Map<String, Set<String>> speaking) {
        return keyResults.stream()
                .map(keyResult ->
                        keyResult.waiving(inForce(keyResult.waived(), speaking.getOrDefault(keyResult.id(), Set.of()))))
                .toList();
    }

    private static List<DraftOkr.Waiver> inForce(List<DraftOkr.Waiver> waivers, Set<String> speaking) {
        return waivers.stream()
                .filter(waiver -> speaking.contains(waiver.rule()))
                .toList();
    }

    private static List<Placed> written(List<DraftOkr.Objective> objectives, List<DraftOkr.KeyResult> loose) {
        return statements(objectives, loose).stream()
                .filter(placed -> !placed.statement().text().isBlank())
                .toList();
    }

    private static List<Placed> statements(List<DraftOkr.Objective> objectives, List<DraftOkr.KeyResult> loose) {
        List<Placed> statements = new ArrayList<>();
        for (DraftOkr.Objective objective : objectives) {
            statements.add(new Placed(objective.id(), Statement.objective(objective.text()), objective.waived()));
            objective.keyResults().forEach(keyResult -> statements.add(placed(keyResult, objective.text())));
        }
        loose.forEach(keyResult -> statements.add(placed(keyResult, "")));
        return statements;
    }

    private static Placed placed(DraftOkr.KeyResult keyResult, String objective) {
        String worded = WordedKeyResult.of(keyResult).text();
        return new Placed(keyResult.id(), Statement.keyResult(worded, objective), keyResult.waived());
    }

    private record Placed(String card, Statement statement, List<DraftOkr.Waiver> waived) {
        Set<String> rules() {
            return waived.stream().map(DraftOkr.Waiver::rule).collect(Collectors.toSet());
        }
    }
}
