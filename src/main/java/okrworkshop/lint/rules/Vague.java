package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.reading.Word;
import okrworkshop.lint.words.WordClass;

/** O-VAGUE: a verb of betterment, and what is left says neither what nor for whom. */
final class Vague implements Rule {
    @Override
    public RuleId id() {
        return RuleId.O_VAGUE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence) || !sentence.numbers().isEmpty()) {
            return Optional.empty();
        }
        if (sentence.has(WordClass.SLOGAN) && sentence.clauses().size() <= 2) {
            return Optional.of(Hit.at(sentence, sentence.all(WordClass.SLOGAN)));
        }
        boolean vague = sentence.han() ? han(sentence) : english(sentence);
        return vague ? Optional.of(Hit.whole(sentence)) : Optional.empty();
    }

    private static boolean han(Sentence sentence) {
        String text = sentence.text();
        int place = sentence.start();
        int verbs = 0;
        while (place < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(place))
                    || text.charAt(place) != sentence.open().charAt(place)) {
                place++;
                continue;
            }
            int generic = sentence.list(WordClass.GENERIC).endAt(text, place);
            int verb = sentence.list(WordClass.IMPROVE_VERB).endAt(text, place);
            int adverb = sentence.list(WordClass.ADVERB).endAt(text, place);
            if (verb > 0) {
                verbs++;
            }
            int next = Math.max(generic, Math.max(verb, adverb));
            if (next < 0) {
                return false;
            }
            place = next;
        }
        return verbs > 0;
    }

    private static boolean english(Sentence sentence) {
        Optional<Span> verb = start(sentence);
        if (verb.isEmpty()) {
            return false;
        }
        return sentence.words().stream()
                .filter(word -> word.span().start() >= verb.get().end())
                .map(Word::text)
                .allMatch(word -> sentence.list(WordClass.GENERIC).has(word)
                        || sentence.list(WordClass.ADVERB).has(word)
                        || sentence.list(WordClass.IMPROVE_VERB).has(word));
    }

    private static Optional<Span> start(Sentence sentence) {
        Optional<Span> verb = sentence.lead(WordClass.IMPROVE_VERB);
        return verb.isPresent() ? verb : sentence.list(WordClass.VAGUE_START).at(sentence.text(), sentence.start());
    }
}
