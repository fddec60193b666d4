package okrworkshop.alignment;

import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.NameKey;

/** The rule for the texts of a superior OKR: one line, that is a sentence and nothing that a program would run. */
final class EntryText {
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern FORMULA =
            Pattern.compile("[=@].*|[+\\-\\uff0b\\uff0d]\\s*\\w+\\s*(?:[(|!]|[+*/\\-]\\s*\\w).*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private EntryText() {}

    /**
     * The text without blanks around it, with single ones inside.
     *
     * @throws RefusedException {@code superior.empty}, {@code text.too-long} (limit), {@code text.malformed},
     *     {@code superior.formula}
     */
    static String of(String typed) {
        if (typed.length() > 2 * SuperiorOkr.TEXT) {
            throw new RefusedException("text.too-long", SuperiorOkr.TEXT);
        }
        String text = BLANKS.matcher(typed).replaceAll(" ").strip();
        Optional<Refusal> wrong = wrong(text);
        if (wrong.isPresent()) {
            throw new RefusedException(wrong.get());
        }
        return text;
    }

    private static Optional<Refusal> wrong(String text) {
        if (text.isEmpty()) {
            return Optional.of(Refusal.of("superior.empty"));
        }
        if (text.length() > SuperiorOkr.TEXT) {
            return Optional.of(Refusal.of("text.too-long", SuperiorOkr.TEXT));
        }
        if (UNFIT.matcher(text).find()) {
            return Optional.of(Refusal.of("text.malformed"));
        }
        return FORMULA.matcher(text).matches() ? Optional.of(Refusal.of("superior.formula")) : Optional.empty();
    }

    /** Equal for texts that are the same to people. */
    static String key(String text) {
        return NameKey.of(text);
    }
}
