package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** The thing done of a key result: a task verb that leads it, a resultative anywhere, or one that closes it. */
final class Activity {
    private static final Pattern DONE_AT_END =
            Pattern.compile("(?:上线|发布|投产|落地|完工|竣工|改版|搬迁|编写完成|搭建完成|开发完成|建设完成|制定完成|全部完成|完成|到岗|到位|定稿|交付|启用)(?=$|[,;。])");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:开发|引进)[^,;。]{0,6}(?:市场|客户|渠道|区域|潜能|人才)|^develop\\b.{0,30}\\b(?:markets?|customers?|leaders|talent|people)\\b");

    private Activity() {}

    static Optional<Span> task(Sentence sentence) {
        Optional<Span> lead = sentence.lead(WordClass.TASK_VERB_KR)
                .filter(verb -> !ambiguous(sentence, verb) && !opens(sentence, verb));
        if (lead.isPresent()) {
            return lead;
        }
        List<Span> results = sentence.all(WordClass.RESULTATIVE);
        if (!results.isEmpty()) {
            return Optional.of(results.getFirst());
        }
        return sentence.han() ? closing(sentence) : passive(sentence);
    }

    /** To develop a market is no deliverable. */
    static boolean opens(Sentence sentence, Span verb) {
        return OPENING.matcher(sentence.text().substring(verb.start())).find();
    }

    private static Optional<Span> closing(Sentence sentence) {
        Matcher match = DONE_AT_END.matcher(sentence.text());
        boolean negated = sentence.text().contains("未") || sentence.text().contains("不");
        return match.find() && !negated ? Optional.of(new Span(match.start(), match.end())) : Optional.empty();
    }

    /** "Handbook published", "Customer portal launched by March". */
    private static Optional<Span> passive(Sentence sentence) {
        if (sentence.lead(WordClass.VERB).isPresent() || sentence.has(WordClass.FINITE)) {
            return Optional.empty();
        }
        List<Span> found = sentence.all(WordClass.PASSIVE_TASK);
        return found.isEmpty() || found.getLast().start() == sentence.start()
                ? Optional.empty()
                : Optional.of(found.getLast());
    }

    /** "Test coverage", "Call volume": a verb only with something behind it that a verb has. */
    private static boolean ambiguous(Sentence sentence, Span verb) {
        String text = sentence.text();
        String word = text.substring(verb.start(), verb.end());
        if (word.charAt(0) > 'z' || !sentence.list(WordClass.NOUN_LIKE).has(word)) {
            return false;
        }
        String rest = text.substring(verb.end());
        return !rest.matches(
                "\\s+(?:(?:the|a|an|our|all|every|each|new|another|to|with|on|at|one|for|up|their|its|this|these|more|[a-z]+s)\\b|\\d|two|three|four|five|six|seven|eight|nine|ten|twelve|[^a-z]|[a-z]+ (?:with|for|to|by|on|in|at|and|the|a)\\b|[a-z]+$).*");
    }
}
