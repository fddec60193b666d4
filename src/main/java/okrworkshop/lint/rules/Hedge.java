package okrworkshop.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.Sought;
import okrworkshop.lint.words.WordClass;

/** KR-HEDGE: words that take back what is promised. */
final class Hedge implements Rule {
    private static final Pattern BETTER = Pattern.compile("(?<!or )(?<!and )\\bbetter\\b(?! than| or| half)");
    private static final Pattern AROUND = Pattern.compile("^\\s*(?:约\\s*)?左右|^\\s*上下");
    private static final Pattern CURRENCY = Pattern.compile("\\s*[$€£]?");
    static final Sought ABOUT = Sought.of("约", "(?<![签续合预节特制公契履违大])约\\s*$");

    @Override
    public RuleId id() {
        return RuleId.KR_HEDGE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence)) {
            return Optional.empty();
        }
        var found = new ArrayList<Span>(sentence.all(WordClass.HEDGE));
        String text = sentence.text();
        for (Span word : sentence.all(WordClass.HEDGE_BEFORE_VERB)) {
            if (sentence.list(WordClass.HEDGED_VERB).endAt(text, word.end()) > 0) {
                found.add(word);
            }
        }
        for (Quantity number : sentence.quantities()) {
            around(sentence, number.span(), found);
        }
        better(sentence, found);
        return Hit.anywhere(sentence, found);
    }

    private static void around(Sentence sentence, Span number, List<Span> found) {
        String text = sentence.text();
        Matcher behind = AROUND.matcher(text.substring(number.end()));
        if (behind.find()) {
            found.add(new Span(number.end(), number.end() + behind.end()));
        }
        ABOUT.each(text.substring(0, number.start()), before -> found.add(new Span(before.start(), before.end())));
        for (Span word : sentence.all(WordClass.HEDGE_BEFORE_NUMBER)) {
            if (word.end() <= number.start()
                    && CURRENCY.matcher(text.substring(word.end(), number.start()))
                            .matches()) {
                found.add(word);
            }
        }
    }

    /** Without a number "better" stands in the place of one. */
    private static void better(Sentence sentence, List<Span> found) {
        Matcher match = BETTER.matcher(sentence.text());
        if (sentence.numbers().isEmpty() && match.find()) {
            found.add(new Span(match.start(), match.end()));
        }
    }
}
