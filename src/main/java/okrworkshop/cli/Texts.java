package okrworkshop.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;

/** What the command line says, in one language. */
final class Texts {
    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "okrworkshop.cli.messages",
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    /** The language of {@code --lang} if it is given and known, else the machine's. */
    static Texts choose(String[] args, Locale machine) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            for (Language language : Language.values()) {
                if (language.code().equalsIgnoreCase(value)) {
                    return in(language);
                }
            }
        }
        return in(Language.of(machine));
    }

    Language language() {
        return language;
    }

    String get(String key, Object... arguments) {
        // Numbers (a port) must not get thousands separators.
        return new MessageFormat(bundle.getString(key))
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    String get(Refusal refusal) {
        return get(refusal.code(), refusal.arguments().toArray());
    }
}
