package okrworkshop.teaching.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okrworkshop.shared.Language;
import okrworkshop.teaching.QuizItem;

/** The quiz items that come with the product, in our own words. Immutable. */
final class ShippedItems {
    private final Map<Language, List<QuizItem>> items = new EnumMap<>(Language.class);

    ShippedItems() {
        for (Language language : Language.values()) {
            items.put(language, read("/okrworkshop/teaching/quiz_" + language.code() + ".json"));
        }
    }

    List<QuizItem> in(Language language) {
        return Objects.requireNonNull(items.get(language));
    }

    private static List<QuizItem> read(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedItems.class.getResourceAsStream(file), file)) {
            return new ItemCodec().readAll(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
