package okrworkshop.writing.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import okrworkshop.documents.CardId;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.Limits;
import okrworkshop.shared.RefusedException;
import okrworkshop.writing.WordedKeyResult;
import tools.jackson.databind.JsonNode;

/** Takes a draft apart that somebody asks about; every part is hostile. */
final class AskedDraftReader {
    /** So many objectives a draft may have, and so many key results may hang under one. */
    static final int MOST = 20;

    /** So many statements in all. */
    static final int STATEMENTS = 100;

    private static final String MALFORMED = "ask.malformed";

    private AskedDraftReader() {}

    /** @throws RefusedException {@code ask.malformed} with the name of the part */
    static AskedDraft read(JsonParts arguments) {
        var draft = new AskedDraft(
                list(arguments.array("objectives"), "objectives", AskedDraftReader::objective),
                list(arguments.array("loose"), "loose", AskedDraftReader::keyResult));
        arguments.nothingElse();
        List<String> cards = draft.cards();
        if (cards.size() > STATEMENTS) {
            throw new RefusedException(MALFORMED, "objectives");
        }
        if (new HashSet<>(cards).size() < cards.size()) {
            throw new RefusedException(MALFORMED, "card");
        }
        return draft;
    }

    private static <T> List<T> list(JsonNode array, String name, Function<JsonParts, T> reader) {
        if (array.size() > MOST) {
            throw new RefusedException(MALFORMED, name);
        }
        List<T> list = new ArrayList<>();
        for (JsonNode element : array) {
            var parts = new JsonParts(element, MALFORMED);
            list.add(reader.apply(parts));
            parts.nothingElse();
        }
        return list;
    }

    private static AskedDraft.Objective objective(JsonParts parts) {
        return new AskedDraft.Objective(
                card(parts),
                text(parts, "text", Limits.TEXT),
                list(parts.array("keyResults"), "keyResults", AskedDraftReader::keyResult));
    }

    private static AskedDraft.KeyResult keyResult(JsonParts parts) {
        return new AskedDraft.KeyResult(
                card(parts),
                new WordedKeyResult(
                        text(parts, "text", Limits.TEXT),
                        optional(parts, "metric"),
                        number(parts, "from"),
                        number(parts, "to"),
                        optional(parts, "unit"),
                        day(parts)));
    }

    private static String card(JsonParts parts) {
        try {
            return new CardId(parts.text("card")).value();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(MALFORMED, "card");
        }
    }

    private static String optional(JsonParts parts, String name) {
        return parts.has(name) ? text(parts, name, Limits.LINE) : "";
    }

    private static String text(JsonParts parts, String name, int longest) {
        String text = parts.text(name);
        if (text.length() > longest) {
            throw new RefusedException(MALFORMED, name);
        }
        return text;
    }

    private static Optional<Double> number(JsonParts parts, String name) {
        if (!parts.has(name)) {
            return Optional.empty();
        }
        JsonNode number = parts.part(name);
        OptionalDouble said = number.isNumber() ? number.doubleValueOpt() : OptionalDouble.empty();
        if (said.isEmpty() || !(Math.abs(said.getAsDouble()) <= Limits.NUMBER)) {
            throw new RefusedException(MALFORMED, name);
        }
        return Optional.of(said.getAsDouble());
    }

    private static Optional<LocalDate> day(JsonParts parts) {
        if (!parts.has("due")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(parts, "due", Limits.LINE)));
        } catch (DateTimeException e) {
            throw new RefusedException(MALFORMED, "due");
        }
    }
}
