package okrworkshop.lint.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okrworkshop.lint.ExtraWords;

/** All word lists of both languages: a text may mix them, so every list has the words of both. Immutable. */
public final class Lexicon {
    private static final List<String> FILES = List.of("lexicon_zh.txt", "lexicon_en.txt");

    private final Map<WordClass, List<String>> words;
    private final Map<WordClass, WordList> lists = new EnumMap<>(WordClass.class);

    private Lexicon(Map<WordClass, List<String>> words) {
        this.words = words;
        words.forEach((name, list) -> lists.put(name, new WordList(list)));
    }

    /** The words that come with the lint. */
    public static Lexicon shipped() {
        var words = new EnumMap<WordClass, List<String>>(WordClass.class);
        for (WordClass name : WordClass.values()) {
            words.put(name, new ArrayList<>());
        }
        for (String file : FILES) {
            read(file, words);
        }
        return new Lexicon(words);
    }

    /**
     * With more words.
     *
     * @throws IllegalArgumentException when there is no list of a name
     */
    public Lexicon with(ExtraWords extra) {
        var more = new EnumMap<WordClass, List<String>>(WordClass.class);
        words.forEach((name, list) -> more.put(name, new ArrayList<>(list)));
        extra.byList().forEach((list, added) -> added.forEach(word -> add(word.strip(), named(list), more)));
        return new Lexicon(more);
    }

    /** The list. */
    public WordList list(WordClass name) {
        return Objects.requireNonNull(lists.get(name));
    }

    private static WordClass named(String list) {
        return Arrays.stream(WordClass.values())
                .filter(name -> name.listName().equals(list))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word list " + list));
    }

    private static void read(String file, Map<WordClass, List<String>> words) {
        WordClass section = WordClass.ADVERB;
        for (String line : lines(file)) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[")) {
                section = named(text.substring(1, text.length() - 1));
                continue;
            }
            for (String word : text.split(",", -1)) {
                if (!word.isBlank()) {
                    add(word.strip(), section, words);
                }
            }
        }
    }

    private static void add(String entry, WordClass section, Map<WordClass, List<String>> words) {
        List<String> list = Objects.requireNonNull(words.get(section));
        String[] forms = Normalizer.normalize(entry, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .split("/", -1);
        boolean verb = section.inflected() && forms[0].matches("[a-z].*");
        list.addAll(verb ? Inflection.forms(forms[0]) : List.of(whole(entry, forms)));
        if (verb) {
            list.addAll(Arrays.asList(forms).subList(1, forms.length));
        }
    }

    /** A slash belongs to words that aren't verbs. */
    private static String whole(String entry, String[] forms) {
        return forms.length == 1
                ? forms[0]
                : Normalizer.normalize(entry, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/okrworkshop/lint/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
