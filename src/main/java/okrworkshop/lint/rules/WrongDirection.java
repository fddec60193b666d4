package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Change;
import okrworkshop.lint.reading.Clause;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-DIRECTION: the numbers go the other way than the verb, or nowhere. */
final class WrongDirection implements Rule {
    private static final Pattern BETTER = Pattern.compile("提升|提速|\\bimprov");
    private static final Pattern LESS_IS_MORE = Pattern.compile(
            "时长|时间|周期|速度|成本|故障|缺陷|投诉|差错|流失|\\b(?:churn|errors?|defects?|costs?|times?|latency|complaints?|failures?|bugs|speed)\\b");

    @Override
    public RuleId id() {
        return RuleId.KR_DIRECTION;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence)) {
            return Optional.empty();
        }
        return sentence.changes().stream()
                .filter(change -> wrong(sentence, change))
                .findFirst()
                .map(change -> Hit.at(
                        sentence, List.of(change.from().span(), change.to().span())));
    }

    private static boolean wrong(Sentence sentence, Change change) {
        double from = Units.comparable(change.from(), change.to());
        double to = Units.comparable(change.to(), change.from());
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return false;
        }
        if (from == to) {
            return true;
        }
        Span reach = reach(sentence, change);
        boolean up = sentence.list(WordClass.UP_VERB).touches(sentence.text(), reach.start(), reach.end());
        boolean down = sentence.list(WordClass.DOWN_VERB).touches(sentence.text(), reach.start(), reach.end());
        return up != down && (up ? to < from && !better(sentence, change) : to > from);
    }

    /** A response time that is "improved" from two days to one is right. */
    private static boolean better(Sentence sentence, Change change) {
        boolean lessIsMore = change.from().measure() == Quantity.Measure.TIME
                || LESS_IS_MORE.matcher(sentence.text()).find();
        return lessIsMore && BETTER.matcher(sentence.text()).find();
    }

    /** The verb between the numbers says it, else the one of the clause. */
    private static Span reach(Sentence sentence, Change change) {
        Quantity first = change.from();
        int behindFirst = first.span().end();
        int beforeSecond = change.to().span().start();
        Span between = new Span(behindFirst, beforeSecond);
        boolean verb = sentence.list(WordClass.UP_VERB).touches(sentence.text(), between.start(), between.end())
                || sentence.list(WordClass.DOWN_VERB).touches(sentence.text(), between.start(), between.end());
        if (verb) {
            return between;
        }
        return sentence.clauses().stream()
                .map(Clause::span)
                .filter(span ->
                        span.start() <= first.span().start() && first.span().end() <= span.end())
                .findFirst()
                .orElse(between);
    }
}
