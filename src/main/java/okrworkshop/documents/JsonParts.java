package okrworkshop.documents;

import java.util.HashSet;
import java.util.Set;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a JSON object apart: every part is asked for by name and type, and a part that nobody asked for is refused. */
public final class JsonParts {
    private final JsonNode json;
    private final String code;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param code of the {@link RefusedException} that every method throws for a missing or wrong part, with its name
     */
    public JsonParts(JsonNode json, String code) {
        if (!json.isObject()) {
            throw new RefusedException(code, "");
        }
        this.json = json;
        this.code = code;
    }

    public JsonNode part(String name) {
        asked.add(name);
        @Nullable JsonNode part = json.get(name);
        if (part == null) {
            throw new RefusedException(code, name);
        }
        return part;
    }

    /** Whether an optional part is there. */
    public boolean has(String name) {
        return json.has(name);
    }

    public boolean flag(String name) {
        JsonNode part = part(name);
        if (!part.isBoolean()) {
            throw new RefusedException(code, name);
        }
        return part.booleanValue();
    }

    public String text(String name) {
        JsonNode part = part(name);
        if (!part.isString()) {
            throw new RefusedException(code, name);
        }
        return part.stringValue();
    }

    /** A whole number between 0 and 2^53. */
    public long count(String name) {
        JsonNode part = part(name);
        if (!part.isIntegralNumber() || !part.canConvertToLong()) {
            throw new RefusedException(code, name);
        }
        long count = part.longValue();
        if (count < 0 || count > 1L << 53) {
            throw new RefusedException(code, name);
        }
        return count;
    }

    public JsonNode object(String name) {
        JsonNode part = part(name);
        if (!part.isObject()) {
            throw new RefusedException(code, name);
        }
        return part;
    }

    public JsonNode array(String name) {
        JsonNode part = part(name);
        if (!part.isArray()) {
            throw new RefusedException(code, name);
        }
        return part;
    }

    /** Call last. */
    public void nothingElse() {
        for (String name : json.propertyNames()) {
            if (!asked.contains(name)) {
                throw new RefusedException(code, name);
            }
        }
    }
}
