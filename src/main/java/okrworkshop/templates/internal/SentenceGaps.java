package okrworkshop.templates.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the sentence of a form against its questions: each one in braces once, and nothing else in braces. */
final class SentenceGaps {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)\\}");

    private SentenceGaps() {}

    static void check(RequiredTexts.Path needed, String sentence, String file, int line, Problems problems) {
        Set<String> named = new HashSet<>();
        Matcher gaps = GAP.matcher(sentence);
        while (gaps.find()) {
            gap(gaps.group(1), needed, named, file, line, problems);
        }
        String rest = GAP.matcher(sentence).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            problems.add(
                    file,
                    line,
                    "In " + needed.path() + " a brace has no partner.",
                    "Write each question as \"{" + needed.gaps().getFirst() + "}\", and no other braces.");
        }
        for (String question : needed.gaps()) {
            if (!named.contains(question)) {
                problems.add(
                        file,
                        line,
                        "The sentence " + needed.path() + " lacks {" + question + "}.",
                        "Put {" + question + "} where its answer belongs, or remove the question from workshop.yaml.");
            }
        }
    }

    private static void gap(
            String question, RequiredTexts.Path needed, Set<String> named, String file, int line, Problems problems) {
        List<String> questions = needed.gaps();
        if (!questions.contains(question)) {
            problems.add(
                    file,
                    line,
                    "In " + needed.path() + " {" + question + "} is none of the form's questions.",
                    Closest.remedy(question, questions));
        } else if (!named.add(question)) {
            problems.add(
                    file,
                    line,
                    "The sentence " + needed.path() + " has {" + question + "} twice.",
                    "Keep one of them.");
        }
    }
}
