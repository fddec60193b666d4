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

/** O-METRIC: a number that belongs to a key result. */
final class ObjectiveMetric implements Rule {
    /** "Our two brands" names things, it counts none. */
    private static final Pattern NAMING = Pattern.compile(".*\\b(?:our|the|both|these|those|all|its|their)\\s+$");

    @Override
    public RuleId id() {
        return RuleId.O_METRIC;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence)) {
            return Optional.empty();
        }
        List<Span> numbers = sentence.numbers().stream()
                .map(Quantity::span)
                .filter(span -> !naming(sentence.text(), span))
                .toList();
        return Hit.anywhere(sentence, numbers).map(hit -> hit.with(new Move.NumberToKeyResult(hit.spans())));
    }

    private static boolean naming(String text, Span span) {
        return !Character.isDigit(text.charAt(span.start()))
                && NAMING.matcher(text.substring(0, span.start())).matches();
    }
}
