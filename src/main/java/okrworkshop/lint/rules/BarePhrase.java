package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.reading.Word;
import okrworkshop.lint.words.WordClass;

/** O-PHRASE: a name of a topic without a verb. */
final class BarePhrase implements Rule {
    private static final int SLOGAN_SIGNS = 4;
    private static final int PHRASE_SIGNS = 10;
    private static final int PHRASE_WORDS = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s,;。、!]");
    private static final Pattern ABSTRACT =
            Pattern.compile(".*(?:tion|ment|ness|ship|ance|ence|ity|ing|al|ure|cy|work)");

    @Override
    public RuleId id() {
        return RuleId.O_PHRASE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence)
                || !sentence.numbers().isEmpty()
                || sentence.text().isBlank()) {
            return Optional.empty();
        }
        boolean bare = sentence.han() ? han(sentence) : english(sentence);
        return bare ? Optional.of(Hit.whole(sentence)) : Optional.empty();
    }

    private static boolean han(Sentence sentence) {
        String text = sentence.text().strip();
        int signs = BLANKS.matcher(text).replaceAll("").length();
        if (signs <= SLOGAN_SIGNS) {
            return true;
        }
        if (signs > PHRASE_SIGNS || sentence.lead(WordClass.VERB).isPresent()) {
            return false;
        }
        return sentence.all(WordClass.CLAUSE_MARK).stream()
                .noneMatch(mark -> mark.start() > sentence.start() && mark.end() < text.length());
    }

    private static boolean english(Sentence sentence) {
        List<Word> words = sentence.words();
        if (words.isEmpty() || words.size() > PHRASE_WORDS) {
            return false;
        }
        if (words.stream().anyMatch(word -> sentence.list(WordClass.FINITE_VERB).has(word.text()))) {
            return words.size() <= 1;
        }
        Optional<Span> lead = sentence.lead(WordClass.VERB);
        if (lead.isEmpty()) {
            return true;
        }
        String verb = sentence.text().substring(lead.get().start(), lead.get().end());
        return verb.endsWith("ing")
                || words.size() == 1
                || (words.size() == 2
                        && nounPair(sentence, verb, words.getLast().text()));
    }

    /** "Process improvement", "Cost leadership": the first word could be a verb but names a kind of the second. */
    private static boolean nounPair(Sentence sentence, String first, String second) {
        return sentence.list(WordClass.NOUN_LIKE).has(first)
                && ABSTRACT.matcher(second).matches();
    }
}
