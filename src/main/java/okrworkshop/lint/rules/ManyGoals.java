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
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** O-MULTI: several goals in one objective. */
final class ManyGoals implements Rule {
    private static final Pattern HAN_JOINT = Pattern.compile("同时|并且|此外|另外|以及|还要|兼顾");
    private static final Pattern EN_JOINT =
            Pattern.compile("\\b(?:and also|as well as|while also|and at the same time|simultaneously|in addition)\\b");
    private static final Pattern BOTH_HANDS =
            Pattern.compile("一手[^,]{1,15},?一手|既要[^,]{2,15},?[又也]要?|(?:提升|提高|优化|降低|控制|保证|保障|扩大|增加)[^,]{2,14}的同时");
    private static final Pattern LIST = Pattern.compile("[^、,;]{2,12}(?:、[^、,;]{2,12}){2,}(?:和|及|与|以及|、)[^,;]{2,}");
    private static final Pattern EN_STARTS = Pattern.compile(
            "(?:,\\s*(?:and\\s+)?|;\\s*|\\band\\s+(?:also\\s+)?|\\bas well as\\s+|\\bwhile also\\s+)(?=[a-z])");
    private static final Pattern NO_GOAL =
            Pattern.compile("^(?:围绕|以|为|通过|让|使|成为|从而|在|基于|依托|用|面向|对|当好|从|把.{1,8}作为|站在|真正)");

    @Override
    public RuleId id() {
        return RuleId.O_MULTI;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.OBJECTIVE, sentence)) {
            return Optional.empty();
        }
        List<Span> goals = sentence.han() ? hanGoals(sentence) : englishGoals(sentence);
        boolean joined =
                (sentence.han() ? HAN_JOINT : EN_JOINT).matcher(sentence.text()).find();
        if (goals.size() >= 3 || (goals.size() == 2 && joined)) {
            Hit hit = Hit.at(sentence, goals);
            return Optional.of(hit.with(new Move.Split(hit.spans())));
        }
        return first(BOTH_HANDS, sentence).or(() -> listed(sentence));
    }

    private static Optional<Hit> listed(Sentence sentence) {
        return sentence.lead(WordClass.IMPROVE_VERB).isPresent() ? first(LIST, sentence) : Optional.empty();
    }

    private static Optional<Hit> first(Pattern pattern, Sentence sentence) {
        Matcher match = pattern.matcher(sentence.text());
        return match.find() ? Optional.of(Hit.at(sentence, new Span(match.start(), match.end()))) : Optional.empty();
    }

    private static List<Span> hanGoals(Sentence sentence) {
        var goals = new ArrayList<Span>();
        String text = sentence.text();
        for (Clause clause : sentence.clauses()) {
            int place = clause.span().start();
            for (int joint : starts(text, clause)) {
                if (joint > place && goal(sentence, place)) {
                    goals.add(new Span(place, joint));
                }
                place = joint;
            }
            if (goal(sentence, place)) {
                goals.add(new Span(place, clause.span().end()));
            }
        }
        return goals;
    }

    /** Places inside of a clause at which another begins, behind its joint. */
    private static List<Integer> starts(String text, Clause clause) {
        var places = new ArrayList<Integer>();
        Matcher joint = HAN_JOINT.matcher(text);
        joint.region(clause.span().start(), clause.span().end());
        while (joint.find()) {
            places.add(joint.end());
        }
        return places;
    }

    private static boolean goal(Sentence sentence, int from) {
        String text = sentence.text();
        int place = from;
        while (place < text.length()) {
            int adverb = sentence.list(WordClass.ADVERB).endAt(text, place);
            if (adverb > 0) {
                place = adverb;
            } else if (!Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '并') {
                place++;
            } else {
                break;
            }
        }
        return place < text.length()
                && !NO_GOAL.matcher(text.substring(place)).find()
                && sentence.verbAt(place, WordClass.VERB).isPresent();
    }

    private static List<Span> englishGoals(Sentence sentence) {
        var goals = new ArrayList<Span>();
        Optional<Span> lead = sentence.lead(WordClass.VERB);
        if (lead.isEmpty()) {
            return goals;
        }
        String text = sentence.text();
        int from = lead.get().start();
        Matcher start = EN_STARTS.matcher(text);
        int at = lead.get().end();
        while (start.find(at)) {
            at = start.end();
            if (sentence.verbAt(start.end(), WordClass.VERB)
                            .filter(verb -> bare(text, verb))
                            .isPresent()
                    && text.substring(from, start.start()).strip().contains(" ")) {
                goals.add(new Span(from, start.start()));
                from = start.end();
            }
        }
        goals.add(new Span(from, text.length()));
        return goals;
    }

    /** In its base form and followed by something: "and train young doctors". */
    private static boolean bare(String text, Span verb) {
        String word = text.substring(verb.start(), verb.end());
        return !word.endsWith("ing")
                && !word.endsWith("ed")
                && (!word.endsWith("s") || word.endsWith("ss"))
                && verb.end() + 2 < text.length()
                && text.charAt(verb.end()) == ' ';
    }
}
