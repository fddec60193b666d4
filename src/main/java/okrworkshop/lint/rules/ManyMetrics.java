package okrworkshop.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Clause;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Sentence;

/** KR-MULTI: three metrics or more. */
final class ManyMetrics implements Rule {
    private static final int MANY = 3;
    private static final Pattern JOINT = Pattern.compile("\\s(?:and|plus|with|while)\\s|(?<!以)及(?!时|格)|且|并(?!购|发)|和");

    @Override
    public RuleId id() {
        return RuleId.KR_MULTI;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence)) {
            return Optional.empty();
        }
        List<Span> parts = parts(sentence).stream()
                .filter(part -> measured(sentence, part))
                .toList();
        if (parts.size() < MANY) {
            return Optional.empty();
        }
        Hit hit = Hit.at(sentence, parts);
        return Optional.of(hit.with(new Move.Split(hit.spans())));
    }

    private static boolean measured(Sentence sentence, Span part) {
        return sentence.numbers().stream()
                .map(Quantity::span)
                .filter(span -> span.start() >= part.start() && span.end() <= part.end())
                // The target of a change counts with its start.
                .anyMatch(span -> sentence.changes().stream()
                        .noneMatch(change -> change.to().span().equals(span)
                                && change.from().span().start() < part.start()));
    }

    private static List<Span> parts(Sentence sentence) {
        var parts = new ArrayList<Span>();
        for (Clause clause : sentence.clauses()) {
            int from = clause.span().start();
            Matcher joint = JOINT.matcher(sentence.text());
            joint.region(from, clause.span().end());
            while (joint.find()) {
                parts.add(new Span(from, joint.start()));
                from = joint.end();
            }
            parts.add(new Span(from, clause.span().end()));
        }
        return parts;
    }
}
