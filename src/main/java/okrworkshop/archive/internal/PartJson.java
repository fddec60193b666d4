package okrworkshop.archive.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okrworkshop.shared.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of parts: what strangers send is read with limits, what is written is always the same. */
final class PartJson {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.NESTING)
                            .maxNumberLength(40)
                            .maxNameLength(Limits.NAME)
                            .maxStringLength(Limits.TEXT)
                            .maxDocumentLength(Limits.PART)
                            .maxTokenCount(Limits.TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PartJson() {}

    /** @throws RefusedException {@code archive.damaged} (part) */
    static JsonNode read(String part, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return MAPPER.readTree(text);
        } catch (JacksonException | CharacterCodingException e) {
            throw new RefusedException("archive.damaged", part);
        }
    }

    static byte[] write(JsonNode json) {
        return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }
}
