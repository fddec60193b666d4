package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** X-KPI: an appraisal target. KPI as the subject of a text or a system of appraisal is none. */
final class Appraisal implements Rule {
    @Override
    public RuleId id() {
        return RuleId.X_KPI;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        List<Span> exempt = sentence.all(WordClass.KPI_EXEMPT);
        List<Span> found = sentence.all(WordClass.KPI).stream()
                .filter(word -> exempt.stream().noneMatch(other -> overlaps(word, other)))
                .toList();
        return Hit.anywhere(sentence, found);
    }

    private static boolean overlaps(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
