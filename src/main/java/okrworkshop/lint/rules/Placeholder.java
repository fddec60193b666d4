package okrworkshop.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.Sought;

/** X-PLACEHOLDER: something that was to be filled in later. */
final class Placeholder implements Rule {
    /** A quick look: nearly no text has any of these. */
    static final Sought HINT =
            Sought.of("xnyt_?*<[{【…○〇◯.待某", "(?<![a-z])(?:[xny]{1,3}(?![a-z])|tb[dc])|[_?*<\\[{【…○〇◯]|\\.{3}|待|某某");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            String.join(
                    "|",
                    "\\(x{1,3}\\)\\s*%?",
                    "(?<![a-z0-9])[xn]{1,3}\\s*(?:%|个百分点|[万亿](?![a-z]))",
                    "(?<![a-z0-9])xx+(?![a-z0-9])",
                    "(?<![a-z0-9-])[xn](?=\\s*(?:个|家|次|名|位|人|篇|套|项|份|台|款|条|场|天|元|倍|分|小时)(?!性))",
                    "(?<=达到|提升|提高|降低|增长|到|至|为|突破|超过)\\s*[xn](?![a-z0-9])",
                    "\\b(?:to|by|reach|win|sign|hire|over|under|than|from|of|least|add|get|gain|publish|launch|hold|run|train|deliver)\\s+(?:x|n|xx|nn|y)(?=\\s+[a-z]+s\\b|\\s*$|%|\\s+to\\s)",
                    "(?<![a-z])tb[dc](?![a-z])",
                    "待定|待补充|待填写|待填|待确认(?=$|[,;。)\\s])|(?<=\\()待确认|某某|[○〇◯]{2,}",
                    "_{2,}|\\?{2,}|\\*{2,}%?|…{2,}%|\\.{3,}%",
                    "<[^<>\\d=]{1,30}>|\\[[^\\[\\]\\d]{0,30}\\]|【[^】\\d]{0,12}(?:名称|填写|待|指标|数字|客户|产品|市场|领域|行业)[^】]{0,12}】|\\{[^{}]{1,30}\\}"));

    @Override
    public RuleId id() {
        return RuleId.X_PLACEHOLDER;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!HINT.in(sentence.text())) {
            return Optional.empty();
        }
        Matcher match = PLACEHOLDER.matcher(sentence.text());
        List<Span> found = new ArrayList<>();
        while (match.find()) {
            found.add(new Span(match.start(), match.end()));
        }
        return Hit.anywhere(sentence, found);
    }
}
