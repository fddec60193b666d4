package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.Sought;
import okrworkshop.lint.words.WordClass;

/** KR-NO-BASELINE: up or down to a number, but not from where. */
final class NoBaseline implements Rule {
    private static final int NEAR = 45;
    static final Sought BASELINE = Sought.of(
            "基当现目原同环较比上去对起yqmctbvlpwnudfsa",
            "基线|基准|当前|现状|目前|现在|现有\\d|原(?:来|先|为|值)|同比|环比|[较比](?:上|去|前|同|历|基|往|年初|今|期初|20)|上[个年季半]?(?:度|期|月|年|季度|周期|学期|学年|财年)|去年|对标|起点"
                    + "|\\byoy\\b|\\bqoq\\b|\\bmom\\b|year[- ]over[- ]year|year[- ]on[- ]year|month[- ]over[- ]month|quarter[- ]over[- ]quarter|compared (?:with|to)|than (?:last|in|before|the)|currently|\\btoday\\b|\\bbaseline\\b|\\bvs\\.?\\s|\\bversus\\b|last (?:year|quarter|month|season|term)|previous(?:ly)? |\\bwas \\d|\\bnow \\d|(?:up|down) from|\\bfrom (?:zero|nothing|scratch)|same (?:quarter|period)|against \\d");
    private static final Pattern BREAK = Pattern.compile("[,;。]");
    private static final Pattern NOUN_BEHIND = Pattern.compile("^(?:率|点|量|期|引擎|曲线|项|幅)");

    @Override
    public RuleId id() {
        return RuleId.KR_NO_BASELINE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || !sentence.changes().isEmpty() || BASELINE.in(sentence.text())) {
            return Optional.empty();
        }
        for (WordClass direction : List.of(WordClass.UP_VERB, WordClass.DOWN_VERB)) {
            for (Span verb : sentence.all(direction)) {
                Optional<Hit> hit = moved(sentence, verb);
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> moved(Sentence sentence, Span verb) {
        String text = sentence.text();
        boolean noun = NOUN_BEHIND.matcher(text.substring(verb.end())).find()
                || (text.startsWith("新", Math.max(0, verb.start() - 1)) && text.startsWith("增", verb.start()))
                || sentence.all(WordClass.MOVEMENT_EXEMPT).stream()
                        .anyMatch(other -> other.start() <= verb.start() && verb.start() < other.end());
        if (noun) {
            return Optional.empty();
        }
        return sentence.numbers().stream()
                .filter(number -> near(text, verb, number))
                .findFirst()
                .map(number -> Hit.at(sentence, List.of(verb, number.span()))
                        .with(new Move.AddBaseline(sentence.typed(number.span()))));
    }

    private static boolean near(String text, Span verb, Quantity number) {
        Span span = number.span();
        if (span.start() == verb.start()) {
            return true;
        }
        return span.start() >= verb.end()
                && span.start() - verb.end() <= NEAR
                && !BREAK.matcher(text.substring(verb.end(), span.start())).find();
    }
}
