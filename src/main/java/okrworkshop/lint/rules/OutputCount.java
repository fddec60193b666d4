package okrworkshop.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Change;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Quantity.Measure;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-OUTPUT: counts what was done. A change of an activity's count stays a count, unless there is less of it. */
final class OutputCount implements Rule {
    @Override
    public RuleId id() {
        return RuleId.KR_OUTPUT;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || Proof.impact(sentence) || sentence.has(WordClass.OUTCOME)) {
            return Optional.empty();
        }
        List<Span> activity = activityNouns(sentence);
        Optional<Span> verb = Activity.task(sentence);
        Optional<Quantity> count = counted(sentence, !activity.isEmpty() && verb.isPresent());
        if (count.isEmpty() || (activity.isEmpty() && verb.isEmpty()) || lessened(sentence)) {
            return Optional.empty();
        }
        if (verb.isEmpty() && sentence.changes().isEmpty() && saysMore(sentence, activity.getFirst())) {
            return Optional.empty();
        }
        if (activity.isEmpty() && Proof.clears(sentence)) {
            return Optional.empty();
        }
        if (Proof.accepted(sentence) || Proof.purpose(sentence)) {
            return Optional.empty();
        }
        var spans = new ArrayList<Span>();
        verb.ifPresent(spans::add);
        spans.add(count.get().span());
        activity.stream().findFirst().ifPresent(spans::add);
        return Optional.of(Hit.at(sentence, spans));
    }

    private static List<Span> activityNouns(Sentence sentence) {
        return sentence.has(WordClass.ACTIVITY_EXEMPT) ? List.of() : sentence.all(WordClass.ACTIVITY_NOUN);
    }

    /** @param share whether a share of the activity counts too: "review 100% of …" */
    private static Optional<Quantity> counted(Sentence sentence, boolean share) {
        return sentence.numbers().stream()
                .filter(number -> number.measure() == Measure.COUNT
                        || number.measure() == Measure.PLAIN
                        || (share && number.measure() == Measure.PERCENT && number.value() == 100))
                .filter(number -> number.value() >= 2)
                .findFirst();
    }

    /** "Two papers are cited": what comes of the activity is said after it. */
    private static boolean saysMore(Sentence sentence, Span activity) {
        return sentence.list(WordClass.FINITE)
                .touches(sentence.text(), activity.end(), sentence.text().length());
    }

    private static boolean lessened(Sentence sentence) {
        return sentence.changes().stream().anyMatch(OutputCount::falls)
                || (sentence.changes().isEmpty()
                        && sentence.lead(WordClass.DOWN_VERB).isPresent());
    }

    private static boolean falls(Change change) {
        return change.to().value() < change.from().value();
    }
}
