package okrworkshop.export;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;

/**
 * In which language the product's own words stand in a file; what people wrote stays as they wrote it.
 *
 * @param main decides fonts, line breaks and which language stands first
 * @param both whether the other language stands beside it
 */
public record LanguageChoice(Language main, boolean both) {
    public static LanguageChoice only(Language language) {
        return new LanguageChoice(language, false);
    }

    public static LanguageChoice both(Language first) {
        return new LanguageChoice(first, true);
    }

    /**
     * @param code {@code zh}, {@code en} or {@code both}
     * @param first for both
     * @throws RefusedException {@code language.unknown}
     */
    public static LanguageChoice ofCode(String code, Language first) {
        return code.equals("both") ? both(first) : only(Language.ofCode(code));
    }

    /** The languages of the words, the main one first. */
    public List<Language> all() {
        return both
                ? Stream.concat(Stream.of(main), Stream.of(Language.values()).filter(other -> other != main))
                        .toList()
                : List.of(main);
    }

    /** {@code zh}, {@code en} or {@code both}. */
    public String code() {
        return both ? "both" : main.code();
    }
}
