package okrworkshop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    /** A key as a whole string literal inside a call that translates it. */
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation\\(|show\\(|create\\(|\\? |: |-> )\\s*\"([a-z]+(?:[.-][a-z]+)*\\.[a-z.-]*[a-z])\"");

    /** A key that is asked for whole. */
    private static final Pattern ASKED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern REFUSED =
            Pattern.compile("(?:new RefusedException|Refusal\\.of)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void everyTextThatThePagesUseExists() throws IOException {
        assertThat(load("translations.properties").stringPropertyNames())
                .containsAll(literals(USED, "shell", "people/ui", "workshops/ui"))
                .containsAll(literals(ASKED, ""));
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        Set<String> elsewhere = new TreeSet<>(literals(REFUSED, "realtime", "cli"));
        Set<String> keys = new TreeSet<>(literals(REFUSED, ""));
        keys.removeAll(elsewhere);

        assertThat(load("translations.properties").stringPropertyNames())
                .containsAll(keys.stream().map("refusal."::concat).toList());
    }

    @Test
    void theBoardSaysTheRefusalsOfTheSocketAndTheTerminalItsOwn() throws IOException {
        String board = Files.readString(Path.of("frontend/board/i18n/en.ts"))
                + Files.readString(Path.of("frontend/board/i18n/beats.en.ts"))
                + Files.readString(Path.of("frontend/board/i18n/attention.en.ts"));
        String terminal = Files.readString(Path.of("src/main/resources/okrworkshop/cli/messages.properties"));

        // What is refused of an archive is said on a page: nobody imports over the socket.
        assertThat(literals(REFUSED, "realtime", "documents"))
                .filteredOn(code -> !code.startsWith("archive."))
                .allSatisfy(code -> assertThat(board).contains("'refusal." + code + "'"));
        assertThat(literals(REFUSED, "cli"))
                .allSatisfy(code -> assertThat(terminal).contains("\n" + code + "="));
    }

    @Test
    void aThirdLanguageReadsEnglishWhateverTheMachineSpeaks() {
        assertThat(new PageTexts().getTranslation("cancel", Locale.GERMAN)).isEqualTo("Cancel");
        assertThat(new PageTexts().getTranslation("cancel", Locale.TRADITIONAL_CHINESE))
                .isEqualTo("取消");
    }

    @Test
    void numbersChooseTheirWords() {
        var texts = new PageTexts();

        assertThat(texts.getTranslation("workshops.facts", Locale.ENGLISH, 1, 0))
                .isEqualTo("1 group · nobody joined yet");
        assertThat(texts.getTranslation("cockpit.people", Locale.ENGLISH, 3, 5)).isEqualTo("3 of 5 here");
        assertThat(texts.getTranslation("cockpit.people", Locale.CHINESE, 0, 0)).isEqualTo("还没有人");
    }

    private static Set<String> literals(Pattern pattern, String... folders) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/okrworkshop", folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var file = PageTextsTest.class.getResourceAsStream("/vaadin-i18n/" + name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
