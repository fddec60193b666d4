package okrworkshop.writing.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.Limits;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.OkrSetJson;
import okrworkshop.shared.RefusedException;
import okrworkshop.writing.WordedKeyResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a set apart that somebody asks about; every part is hostile. A key result may say in fields what it measures. */
final class AskedSetReader {
    /** So many tasks, resources and risks a set may have, each. */
    static final int OTHERS = 200;

    private static final String MALFORMED = "ask.malformed";

    private AskedSetReader() {}

    /** @throws RefusedException {@code ask.malformed} with the name of the part */
    static OkrSet read(JsonParts arguments) {
        JsonNode json = arguments.object("set");
        for (String list : new String[] {"tasks", "resources", "cuts", "risks"}) {
            most(json.path(list), OTHERS, list);
        }
        most(json.path("objectives"), AskedDraftReader.MOST, "objectives");
        JsonNode worded = json.deepCopy();
        int keyResults = 0;
        for (JsonNode objective : worded.path("objectives")) {
            most(objective.path("krs"), AskedDraftReader.MOST, "krs");
            keyResults += objective.path("krs").size();
            text(objective, "text", Limits.TEXT);
            for (JsonNode keyResult : objective.path("krs")) {
                if (keyResult instanceof ObjectNode fields) {
                    fields.put("text", worded(fields));
                }
            }
        }
        if (keyResults > AskedDraftReader.STATEMENTS) {
            throw new RefusedException(MALFORMED, "krs");
        }
        try {
            return OkrSetJson.read(worded).set();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(MALFORMED, "set");
        }
    }

    private static void most(JsonNode list, int most, String name) {
        if (list.size() > most) {
            throw new RefusedException(MALFORMED, name);
        }
    }

    private static String worded(JsonNode keyResult) {
        return new WordedKeyResult(
                        text(keyResult, "text", Limits.TEXT),
                        text(keyResult, "metric", Limits.LINE),
                        number(keyResult, "from"),
                        number(keyResult, "to"),
                        text(keyResult, "unit", Limits.LINE),
                        day(keyResult))
                .text();
    }

    private static String text(JsonNode node, String name, int longest) {
        JsonNode text = node.path(name);
        if (text.isMissingNode() || text.isNull()) {
            return "";
        }
        if (!text.isString() || text.stringValue().length() > longest) {
            throw new RefusedException(MALFORMED, name);
        }
        return text.stringValue();
    }

    private static Optional<Double> number(JsonNode node, String name) {
        JsonNode number = node.path(name);
        if (number.isMissingNode() || number.isNull()) {
            return Optional.empty();
        }
        OptionalDouble said = number.isNumber() ? number.doubleValueOpt() : OptionalDouble.empty();
        if (said.isEmpty() || !(Math.abs(said.getAsDouble()) <= Limits.NUMBER)) {
            throw new RefusedException(MALFORMED, name);
        }
        return Optional.of(said.getAsDouble());
    }

    private static Optional<LocalDate> day(JsonNode node) {
        String day = text(node, "due", Limits.LINE);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new RefusedException(MALFORMED, "due");
        }
    }
}
