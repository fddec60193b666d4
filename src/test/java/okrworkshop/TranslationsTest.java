package okrworkshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {
    private static final String ENGLISH = "translations.properties";
    private static final String CHINESE = "translations_zh.properties";

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read(CHINESE).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(ENGLISH).stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() throws IOException {
        Properties chinese = read(CHINESE);
        Properties english = read(ENGLISH);
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            for (int argument = 0; argument < 4; argument++) {
                String placeholder = "{" + argument;
                assertThat(chinese.getProperty(key).contains(placeholder))
                        .as("%s in %s", placeholder, key)
                        .isEqualTo(english.getProperty(key).contains(placeholder));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void noTextIsEmptyOrHasAnApostropheThatWouldBeLost(String file) throws IOException {
        assertThat(read(file))
                .isNotEmpty()
                .allSatisfy((key, text) ->
                        assertThat(text.toString()).as("%s", key).isNotBlank().doesNotContain("'"));
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
