package okrworkshop.cockpit.ui;

import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;

/** A join code as somebody reads it aloud to a hall: each character with the word that makes it clear. Pure. */
final class SpokenCode {
    private static final List<String> WORDS = List.of(
            "Alfa",
            "Bravo",
            "Charlie",
            "Delta",
            "Echo",
            "Foxtrot",
            "Golf",
            "Hotel",
            "India",
            "Juliett",
            "Kilo",
            "Lima",
            "Mike",
            "November",
            "Oscar",
            "Papa",
            "Quebec",
            "Romeo",
            "Sierra",
            "Tango",
            "Uniform",
            "Victor",
            "Whiskey",
            "X-ray",
            "Yankee",
            "Zulu");
    private static final Map<Language, List<String>> DIGITS = Map.of(
            Language.EN, List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            Language.ZH, List.of("数字零", "数字一", "数字二", "数字三", "数字四", "数字五", "数字六", "数字七", "数字八", "数字九"));

    private SpokenCode() {}

    /** A character and how it is said. */
    record Sound(String character, String word) {}

    static List<Sound> of(String code, Language language) {
        return code.chars()
                .mapToObj(c -> new Sound(String.valueOf((char) c), word((char) c, language)))
                .toList();
    }

    private static String word(char c, Language language) {
        if (c >= '0' && c <= '9') {
            return DIGITS.getOrDefault(language, List.of()).get(c - '0');
        }
        if (c < 'A' || c > 'Z') {
            return String.valueOf(c);
        }
        String word = WORDS.get(c - 'A');
        return switch (language) {
            case EN -> word;
            case ZH -> "字母 " + c;
        };
    }
}
