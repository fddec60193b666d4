package okrworkshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trainer's guide and its pictures, which {@code ./okr-workshop pictures --guide} takes. */
class GuideTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path PICTURES = DOCS.resolve("images/guide");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(images/guide/([^)]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");
    private static final String NUMBER = "4";
    private static final long LARGEST = 250_000;

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhere(Language language) throws IOException {
        assertThat(found(LINK, text(language)))
                .isNotEmpty()
                .filteredOn(link -> !link.startsWith("http"))
                .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
    }

    @Test
    void everyPictureIsShownInTheGuideOfItsLanguage() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Language language : Language.values()) {
            Set<String> here = found(PICTURE, text(language));
            assertThat(here).allSatisfy(name -> assertThat(name).startsWith(language.code() + "-"));
            shown.addAll(here);
        }
        assertThat(pictures()).isEqualTo(shown);
    }

    /** So that the guide changes with the words of the product. */
    @ParameterizedTest
    @EnumSource
    void whatIsInBoldTypeStandsOnTheScreen(Language language) throws IOException {
        Set<String> screens = screens(language);
        assertThat(found(BOLD, text(language)))
                .isNotEmpty()
                .map(name -> name.replaceAll("\\d+", NUMBER))
                .allSatisfy(name -> assertThat(screens).anyMatch(text -> begins(text, name)));
    }

    @Test
    void bothLanguagesShowTheSamePictures() throws IOException {
        Set<String> english = names(Language.EN);
        assertThat(english).isNotEmpty();
        assertThat(names(Language.ZH)).isEqualTo(english);
    }

    @Test
    void noPictureIsLarge() throws IOException {
        for (String name : pictures()) {
            assertThat(Files.size(PICTURES.resolve(name))).as(name).isLessThan(LARGEST);
        }
    }

    private static boolean begins(String text, String name) {
        return text.equals(name)
                || text.startsWith(name) && !Character.isLetterOrDigit(text.codePointAt(name.length()));
    }

    /** What the pages and the board can say, with one number for all. */
    private static Set<String> screens(Language language) throws IOException {
        Set<String> texts = new TreeSet<>();
        var pages = new Properties();
        String ending = language == Language.ZH ? "_zh" : "";
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/translations" + ending + ".properties"))) {
            pages.load(reader);
        }
        Object[] numbers = Collections.nCopies(6, Integer.valueOf(NUMBER)).toArray();
        pages.values()
                .forEach(text ->
                        texts.add(new MessageFormat(String.valueOf(text), Locale.of(language.code())).format(numbers)));
        try (Stream<Path> files = Files.list(Path.of("frontend/board/i18n"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\b" + language.code() + "\\.ts"))
                    .toList()) {
                texts.addAll(found(QUOTED, Files.readString(file)));
            }
        }
        return texts;
    }

    private static Set<String> names(Language language) throws IOException {
        return found(PICTURE, text(language)).stream()
                .map(name -> name.substring(language.code().length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Language language) throws IOException {
        return Files.readString(DOCS.resolve(language == Language.ZH ? "trainer-guide.zh.md" : "trainer-guide.md"));
    }
}
