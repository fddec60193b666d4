package okrworkshop.writing.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.documents.JsonParts;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.Tuning;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.RefusedException;
import okrworkshop.writing.AskedLists;
import okrworkshop.writing.Tunings;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.internal.SetBody.FoundBody;
import org.springframework.stereotype.Component;

/**
 * Advice about a draft as a whole with its plan (rule I6): about what stands in the question and nothing else, as far as the
 * workshop has asked for it until the step that is named.
 */
@Component
class SetInquiry implements Inquiries {
    private static final int SETS = 500;
    /** Characters of a question; longer ones are no group's. */
    private static final int REMEMBERED = 20_000;
    /** {@code writing.advice} says these beside the statement. */
    private static final Set<RuleId> SAID = Set.of(RuleId.S_O_DUP, RuleId.S_KR_DUP);

    private final Wordings wordings;
    private final Tunings tunings;
    private final AskedLists steps;
    private final Allowance allowance;
    private final RuleTexts rules = new RuleTexts();
    private final RecentlyUsed<Question, List<SetFinding>> known = new RecentlyUsed<>(SETS);

    SetInquiry(Wordings wordings, Tunings tunings, AskedLists steps, Clock clock) {
        this.wordings = wordings;
        this.tunings = tunings;
        this.steps = steps;
        this.allowance = new Allowance(clock);
    }

    private record Question(OkrSet set, Tuning tuning) {}

    @Override
    public Map<String, Inquiry> byName() {
        return Map.of("writing.set", this::advise);
    }

    private Object advise(Viewer viewer, JsonParts arguments) {
        String step = arguments.text("step");
        OkrSet set = AskedSetReader.read(arguments);
        boolean usual = arguments.object("set").toString().length() <= REMEMBERED;
        arguments.nothingElse();
        List<FoundBody> found = steps.of(viewer.workshop(), step).narrow(set).stream()
                .flatMap(narrow -> find(viewer, new Question(narrow, tunings.of(viewer.workshop())), usual).stream())
                .filter(finding -> !SAID.contains(finding.rule()))
                .map(FoundBody::of)
                .toList();
        return new SetBody(found, rules.of(found.stream().map(FoundBody::rule), viewer.language()));
    }

    private List<SetFinding> find(Viewer viewer, Question question, boolean usual) {
        return known.get(question).orElseGet(() -> {
            int statements = 1 + question.set().keyResults().size();
            if (!allowance.take(viewer.person(), statements)) {
                throw new RefusedException("writing.later");
            }
            List<SetFinding> fresh = wordings.with(question.tuning()).of(question.set());
            if (usual) {
                known.put(question, fresh);
            }
            return fresh;
        });
    }
}
