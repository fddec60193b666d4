package okrworkshop.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import okrworkshop.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts of the pages in both languages, from {@code vaadin-i18n/translations*.properties}. Never falls back on the
 * machine's own locale: a laptop set to German still shows English or Chinese. Any thread may call.
 */
@Component
public class PageTexts implements I18NProvider {
    private final transient Map<Language, Properties> texts = new EnumMap<>(Language.class);

    public PageTexts() {
        texts.put(Language.EN, load("vaadin-i18n/translations.properties"));
        texts.put(Language.ZH, load("vaadin-i18n/translations_zh.properties"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.EN.locale();
    }

    /** @return the text with its arguments filled in; the key itself where there is none, so that it can be found */
    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        Language language = locale == null ? Language.EN : Language.of(locale);
        String text = Objects.requireNonNull(texts.get(language)).getProperty(key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    private static Properties load(String path) {
        try (InputStream file = PageTexts.class.getClassLoader().getResourceAsStream(path)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file, path), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
