package okrworkshop.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import okrworkshop.shared.Language;

/** The texts of the pages, so that the stories find buttons by what people read on them. */
final class Wording {
    private final Properties texts = new Properties();
    private final Language language;

    Wording(Language language) {
        this.language = language;
        Path folder = Path.of("src", "main", "resources", "vaadin-i18n");
        String file = language == Language.ZH ? "translations_zh.properties" : "translations.properties";
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return new MessageFormat(text, Locale.of(language.code())).format(arguments);
    }
}
