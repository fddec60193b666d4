package okrworkshop.documents;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.shared.RefusedException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Deltas as JSON arrays: positive numbers keep, negative ones remove, strings are inserted. */
final class DeltaCodec {
    private DeltaCodec() {}

    /** @throws RefusedException {@code delta.malformed} */
    static Delta read(JsonNode json) {
        List<Delta.Part> parts = new ArrayList<>();
        json.forEach(part -> parts.add(part(part)));
        return new Delta(parts);
    }

    static void write(JsonGenerator json, Delta delta) {
        json.writeStartArray();
        for (Delta.Part part : delta.parts()) {
            switch (part) {
                case Delta.Keep keep -> json.writeNumber(keep.length());
                case Delta.Remove remove -> json.writeNumber(-remove.length());
                case Delta.Insert insert -> json.writeString(insert.text());
            }
        }
        json.writeEndArray();
    }

    private static Delta.Part part(JsonNode json) {
        if (json.isString()) {
            return new Delta.Insert(json.stringValue());
        }
        // The smallest int has no positive counterpart.
        if (!json.isInt() || json.intValue() == Integer.MIN_VALUE) {
            throw new RefusedException("delta.malformed");
        }
        int length = json.intValue();
        return length < 0 ? new Delta.Remove(-length) : new Delta.Keep(length);
    }
}
