package okrworkshop.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Checks with all labelled statements that a pattern which is sought finds what a search from every place finds. */
public final class SoughtCheck {
    private SoughtCheck() {}

    public static void findsEverything(Sought sought) throws IOException {
        int found = 0;
        for (String text : texts()) {
            List<String> expected = new ArrayList<>();
            Matcher matcher = sought.pattern().matcher(text);
            while (matcher.find()) {
                expected.add(place(matcher));
            }
            List<String> actual = new ArrayList<>();
            sought.each(text, match -> actual.add(place(match)));
            assertThat(actual).as(text).isEqualTo(expected);
            assertThat(sought.in(text)).as(text).isEqualTo(!expected.isEmpty());
            found += expected.size();
        }
        assertThat(found).as("something to find in them").isPositive();
    }

    private static String place(MatchResult match) {
        return match.start() + "-" + match.end();
    }

    /** Whole rows, and pieces of them cut at commas and before numbers, so that ends are in it as well. */
    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/lint"))) {
            List<String> texts = new ArrayList<>(List.of("成本下降约", "签约 ", "大约 "));
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    String small = line.toLowerCase(Locale.ROOT);
                    texts.add(small);
                    texts.addAll(List.of(small.split("(?<=[,，。])|(?=[,，。])|(?=\\d)")));
                }
            }
            return texts;
        }
    }
}
