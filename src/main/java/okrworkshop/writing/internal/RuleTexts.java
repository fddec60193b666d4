package okrworkshop.writing.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.shared.Language;
import okrworkshop.writing.internal.AdviceBody.RuleBody;

/** What rules say to people, for answers. Any thread may call. */
final class RuleTexts {
    private final Advices advices = Advices.shipped();

    /** By code, each once. */
    Map<String, RuleBody> of(Stream<String> codes, Language language) {
        Map<String, RuleBody> rules = new LinkedHashMap<>();
        codes.distinct()
                .forEach(code -> RuleId.of(code)
                        .map(rule -> advices.of(rule, language))
                        .ifPresent(advice -> rules.put(code, body(advice))));
        return rules;
    }

    private static RuleBody body(Advice advice) {
        return new RuleBody(advice.name(), advice.why(), advice.bad(), advice.good());
    }
}
