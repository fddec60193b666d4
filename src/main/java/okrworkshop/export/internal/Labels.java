package okrworkshop.export.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import okrworkshop.shared.Language;

/** The product's own words in exported files. */
final class Labels {
    private final ResourceBundle bundle;

    Labels(Language language) {
        bundle = ResourceBundle.getBundle(
                "export.labels",
                language.locale(),
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param arguments fill {@code {0}}, {@code {1}} … as they are */
    String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** The word for a choice of a field; empty for an empty choice. */
    String choice(String field, String choice) {
        String key = "choice." + field + "." + choice;
        return bundle.containsKey(key) ? bundle.getString(key) : choice;
    }
}
