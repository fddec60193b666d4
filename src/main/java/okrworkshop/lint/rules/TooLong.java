package okrworkshop.lint.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Severity;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;

/** X-LONG: more than fits one line. In a text with Han characters every sign counts, in others every word. */
final class TooLong implements Rule {
    private static final int OBJECTIVE_SIGNS = 40;
    private static final int OBJECTIVE_WORDS = 20;
    private static final Pattern WHITE = Pattern.compile("\\s+");

    @Override
    public RuleId id() {
        return RuleId.X_LONG;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        int factor = sentence.objective() ? 1 : 2;
        String text = sentence.text().strip();
        boolean han = sentence.han();
        int length = han ? signs(text) : WHITE.split(text, -1).length;
        if (length <= factor * (han ? OBJECTIVE_SIGNS : OBJECTIVE_WORDS)) {
            return Optional.empty();
        }
        Hit hit = Hit.at(sentence, new Span(0, sentence.text().length()));
        return Optional.of(sentence.objective() ? hit : hit.weighing(Severity.INFO));
    }

    /** A Latin word in Chinese text is read at one glance like two signs. */
    private static int signs(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean latin = sign < 0x250 && Character.isLetterOrDigit(sign);
            if (!latin) {
                count += sign == ' ' ? 0 : 1;
            } else if (!inside) {
                count += 2;
            }
            inside = latin;
        }
        return count;
    }
}
