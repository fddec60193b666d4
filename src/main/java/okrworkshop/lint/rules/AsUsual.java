package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** O-BAU: keeping what is, or the daily work. */
final class AsUsual implements Rule {
    @Override
    public RuleId id() {
        return RuleId.O_BAU;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence)) {
            return Optional.empty();
        }
        if (sentence.has(WordClass.ROUTINE)) {
            return Optional.of(Hit.at(sentence, sentence.all(WordClass.ROUTINE)));
        }
        Optional<Span> keep = keeping(sentence);
        if (keep.isPresent() && !sentence.has(WordClass.KEEP_EXEMPT)) {
            return Optional.of(Hit.at(sentence, keep.get()));
        }
        return pair(sentence, WordClass.SECURE_VERB, WordClass.STEADY)
                .or(() -> pair(sentence, WordClass.PROCESS_VERB, WordClass.PROCESS_NOUN));
    }

    /** 继续 is an adverb at other places, so the lead stands behind it. */
    private static Optional<Span> keeping(Sentence sentence) {
        Optional<Span> lead = sentence.lead(WordClass.KEEP_VERB);
        if (lead.isPresent()) {
            return lead;
        }
        List<Span> found = sentence.list(WordClass.KEEP_VERB).in(sentence.text(), 0, sentence.start());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    private static Optional<Hit> pair(Sentence sentence, WordClass verb, WordClass noun) {
        List<Span> nouns = sentence.all(noun);
        if (sentence.clauses().size() > 1 || nouns.isEmpty()) {
            return Optional.empty();
        }
        return sentence.lead(verb).map(lead -> Hit.at(sentence, List.of(lead, nouns.getFirst())));
    }
}
