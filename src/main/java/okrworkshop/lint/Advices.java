package okrworkshop.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import okrworkshop.shared.Language;

/** What all rules say, in both languages. Immutable; any thread may call. */
public final class Advices {
    private final Map<Language, Map<RuleId, Advice>> texts = new EnumMap<>(Language.class);

    private Advices() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** The texts that come with the lint. Reading them takes a moment: keep them. */
    public static Advices shipped() {
        return new Advices();
    }

    /** What the rule says in the language. */
    public Advice of(RuleId rule, Language language) {
        return Objects.requireNonNull(
                Objects.requireNonNull(texts.get(language)).get(rule));
    }

    private static Map<RuleId, Advice> read(Language language) {
        var lines = new Properties();
        String file = "/okrworkshop/lint/advice_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Advices.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var advices = new EnumMap<RuleId, Advice>(RuleId.class);
        for (RuleId rule : RuleId.values()) {
            advices.put(
                    rule,
                    new Advice(
                            text(lines, rule, "name"),
                            text(lines, rule, "why"),
                            text(lines, rule, "bad"),
                            text(lines, rule, "good")));
        }
        return advices;
    }

    private static String text(Properties lines, RuleId rule, String part) {
        String key = rule.code() + "." + part;
        return Objects.requireNonNull(lines.getProperty(key), key);
    }
}
