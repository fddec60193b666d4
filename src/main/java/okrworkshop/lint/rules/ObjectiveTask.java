package okrworkshop.lint.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** O-TASK: begins with a deliverable and says no purpose. */
final class ObjectiveTask implements Rule {
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:that|which|where|who|whose|whom)\\b|\\bto (?=[a-z])");
    private static final Pattern RAISING = Pattern.compile("(?:buil[dt]|creat|develop|design)[a-z]*");
    private static final Pattern SUPERLATIVE =
            Pattern.compile("\\bthe (?:most|best|first|safest|fastest|friendliest|leading)\\b");
    private static final Pattern DONE_AT_END = Pattern.compile("(?:上线|发布|投产|搬迁|完工|竣工|编写完成|搭建完成|开发完成|建设完成|全部完成|落成)$");

    @Override
    public RuleId id() {
        return RuleId.O_TASK;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence) || purposeful(sentence)) {
            return Optional.empty();
        }
        return sentence.lead(WordClass.TASK_VERB_O)
                .filter(verb -> !Activity.opens(sentence, verb) && !raises(sentence, verb))
                .or(() -> done(sentence))
                .map(verb -> Hit.at(sentence, verb).with(new Move.ToTasks()));
    }

    /** To build a team or to create a culture is no deliverable. */
    private static boolean raises(Sentence sentence, Span verb) {
        return sentence.text().contains("ourselves")
                || (RAISING.matcher(verb.in(sentence.text())).matches()
                        && (sentence.has(WordClass.ABSTRACT_NOUN)
                                || SUPERLATIVE.matcher(sentence.text()).find()));
    }

    private static Optional<Span> done(Sentence sentence) {
        var match = DONE_AT_END.matcher(sentence.text());
        return match.find()
                        && sentence.clauses().size() == 1
                        && sentence.lead(WordClass.VERB).isEmpty()
                ? Optional.of(new Span(match.start(), match.end()))
                : Optional.empty();
    }

    private static boolean purposeful(Sentence sentence) {
        if (Proof.purpose(sentence)) {
            return true;
        }
        var relative = RELATIVE.matcher(sentence.text());
        while (relative.find()) {
            if (!relative.group().startsWith("to")
                    || (sentence.list(WordClass.VERB).endAt(sentence.text(), relative.end()) > 0
                            && relative.start() > sentence.start())) {
                return true;
            }
        }
        return false;
    }
}
