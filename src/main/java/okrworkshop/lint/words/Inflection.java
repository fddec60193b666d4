package okrworkshop.lint.words;

import java.util.ArrayList;
import java.util.List;

/** Makes the forms of an English verb; the first word of a phrase is the verb. */
final class Inflection {
    private Inflection() {}

    static List<String> forms(String verb) {
        int space = verb.indexOf(' ');
        String head = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        var forms = new ArrayList<String>();
        forms.add(verb);
        boolean silent = head.endsWith("e") && head.length() > 2;
        String stem = silent ? head.substring(0, head.length() - 1) : head;
        boolean y = head.endsWith("y") && head.length() > 2 && !vowel(head.charAt(head.length() - 2));
        boolean hisses = head.endsWith("s") || head.endsWith("sh") || head.endsWith("ch") || head.endsWith("x");
        forms.add((y ? head.substring(0, head.length() - 1) + "ies" : hisses ? head + "es" : head + "s") + rest);
        forms.add((y ? head.substring(0, head.length() - 1) + "ied" : silent ? head + "d" : head + "ed") + rest);
        forms.add((head.endsWith("ee") ? head : stem) + "ing" + rest);
        return forms;
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
