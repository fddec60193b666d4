package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-FEATURE: what is built, not what it changes. */
final class FeatureList implements Rule {
    private static final Pattern BEHIND = Pattern.compile(
            "^\\s*(?:$|[,;.。、)(+&]|(?:for|to|in|on|of|with|by|that|which|and|or|so|at|from|as|via|into|within|before|until|per)\\b|[的与和及并]|[\\uE000\\uE001\\d]|v\\d)");
    private static final Pattern CLOSING =
            Pattern.compile("(?:改版|功能|模块|页面|接口|版本)(?:的?(?:开发|上线|迭代|重构|升级|优化|设计|改造|发布))?(?:完成|上线|发布)?$");

    @Override
    public RuleId id() {
        return RuleId.KR_FEATURE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || Proof.clears(sentence)) {
            return Optional.empty();
        }
        Optional<Span> noun = noun(sentence);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> verb = sentence.lead(WordClass.MAKE_VERB);
        if (verb.isPresent()) {
            return Optional.of(Hit.at(sentence, List.of(verb.get(), noun.get())).with(new Move.ToTasks()));
        }
        return sentence.han() && Activity.task(sentence).isPresent() && closes(sentence)
                ? Optional.of(Hit.at(sentence, noun.get()).with(new Move.ToTasks()))
                : Optional.empty();
    }

    private static boolean closes(Sentence sentence) {
        return CLOSING.matcher(
                        sentence.clauses().getLast().span().in(sentence.text()).strip())
                .find();
    }

    /** A feature noun that is the head of what is built: "API documentation" and 页面加载 are something else. */
    private static Optional<Span> noun(Sentence sentence) {
        if (sentence.has(WordClass.DOCUMENT_NOUN)) {
            return Optional.empty();
        }
        return sentence.all(WordClass.FEATURE_NOUN).stream()
                .filter(noun -> heads(sentence, noun))
                .findFirst();
    }

    private static boolean heads(Sentence sentence, Span noun) {
        return BEHIND.matcher(sentence.open().substring(noun.end())).find()
                || sentence.list(WordClass.FEATURE_TAIL).endAt(sentence.text(), noun.end()) > 0;
    }
}
