package okrworkshop.export.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okrworkshop.export.LanguageChoice;
import okrworkshop.paper.BothLanguages;
import okrworkshop.shared.Language;

/** The product's own words in exported files, in one language or in both beside each other. */
final class Labels {
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    private final LanguageChoice languages;
    private final List<ResourceBundle> bundles;

    Labels(Language language) {
        this(LanguageChoice.only(language));
    }

    Labels(LanguageChoice languages) {
        this.languages = languages;
        this.bundles = languages.all().stream().map(Labels::bundle).toList();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "export.labels",
                language.locale(),
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    LanguageChoice languages() {
        return languages;
    }

    /**
     * A pattern without words of its own, such as a list's separator, stands once, and so does one that takes words in: what
     * people wrote is not said twice.
     *
     * @param arguments fill {@code {0}}, {@code {1}} … as they are
     */
    String text(String key, Object... arguments) {
        String main = bundles.getFirst().getString(key);
        return !hasLetters(GAP.matcher(main).replaceAll(""))
                        || Stream.of(arguments).map(String::valueOf).anyMatch(Labels::hasLetters)
                ? filled(main, arguments)
                : BothLanguages.joined(bundles.stream()
                        .map(bundle -> filled(bundle.getString(key), arguments))
                        .toList());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static String filled(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** What people wrote with the word for it before. */
    String labelled(String key, String said) {
        return text("labelled", text(key), said);
    }

    /** The word for a choice of a field; empty for an empty choice. */
    String choice(String field, String choice) {
        String key = "choice." + field + "." + choice;
        return bundles.getFirst().containsKey(key) ? text(key) : choice;
    }
}
