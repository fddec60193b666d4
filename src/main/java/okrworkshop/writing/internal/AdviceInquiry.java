package okrworkshop.writing.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.JsonParts;
import okrworkshop.lint.Tuning;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.RefusedException;
import okrworkshop.writing.Tunings;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.internal.AdviceBody.FindingBody;
import org.springframework.stereotype.Component;

/**
 * Advice for people who write (rules I3 to I5): about the texts in the question and nothing else, so whoever asks learns nothing
 * about documents. A group at one board asks about the same draft again and again: its answer is remembered.
 */
@Component
class AdviceInquiry implements Inquiries {
    private static final int DRAFTS = 500;
    /** Characters of a draft; longer ones are no group's. */
    private static final int REMEMBERED = 20_000;

    private final Wordings wordings;
    private final Allowance allowance;
    private final Tunings tunings;
    private final RuleTexts rules = new RuleTexts();
    private final RecentlyUsed<Asked, Map<String, List<FindingBody>>> known = new RecentlyUsed<>(DRAFTS);

    AdviceInquiry(Wordings wordings, Tunings tunings, Clock clock) {
        this.wordings = wordings;
        this.tunings = tunings;
        this.allowance = new Allowance(clock);
    }

    private record Asked(AskedDraft draft, Tuning tuning) {}

    @Override
    public Map<String, Inquiry> byName() {
        return Map.of("writing.advice", this::advise);
    }

    private Object advise(Viewer viewer, JsonParts arguments) {
        AskedDraft draft = AskedDraftReader.read(arguments);
        var asked = new Asked(draft, tunings.of(viewer.workshop()));
        Map<String, List<FindingBody>> cards = known.get(asked).orElseGet(() -> {
            if (!allowance.take(viewer.person(), draft.cards().size())) {
                throw new RefusedException("writing.later");
            }
            Map<String, List<FindingBody>> fresh = Advising.of(draft, wordings.with(asked.tuning()));
            if (draft.length() <= REMEMBERED) {
                known.put(asked, fresh);
            }
            return fresh;
        });
        return new AdviceBody(
                cards,
                rules.of(cards.values().stream().flatMap(List::stream).map(FindingBody::rule), viewer.language()));
    }
}
