package okrworkshop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors that the browser's tests read too. */
class DeltaVectorsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void T4_anEditMovesOverAnother(Vector vector) {
        String text = vector.text("text");
        Delta first = vector.delta("first");
        Delta second = vector.delta("second");
        Delta secondMoved = second.over(first, true);
        Delta firstMoved = first.over(second, false);

        assertThat(json(secondMoved)).isEqualTo(vector.json("secondMoved"));
        assertThat(json(firstMoved)).isEqualTo(vector.json("firstMoved"));
        assertThat(secondMoved.apply(first.apply(text))).isEqualTo(vector.text("firstThenSecond"));
        assertThat(firstMoved.apply(second.apply(text))).isEqualTo(vector.text("firstThenSecond"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void T1_anEditIsAppliedAndTakenBack(Vector vector) {
        String text = vector.text("text");
        Delta delta = vector.delta("delta");
        assertThat(delta.apply(text)).isEqualTo(vector.text("result"));
        assertThat(json(delta.inverse(text))).isEqualTo(vector.json("inverse"));
        assertThat(delta.inverse(text).apply(vector.text("result"))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("joined")
    void T3_editsAreGatheredIntoOne(Vector vector) {
        Delta first = DeltaCodec.read(vector.json().get("compose").get(0));
        Delta second = DeltaCodec.read(vector.json().get("compose").get(1));
        assertThat(json(first.then(second))).isEqualTo(vector.json("composed"));
        assertThat(first.then(second).apply(vector.text("text"))).isEqualTo(vector.text("result"));
    }

    static List<Vector> moves() throws IOException {
        return with("first");
    }

    static List<Vector> changes() throws IOException {
        return with("delta");
    }

    static List<Vector> joined() throws IOException {
        return with("compose");
    }

    private static List<Vector> with(String part) throws IOException {
        try (InputStream vectors = DeltaVectorsTest.class.getResourceAsStream("/text-vectors.json")) {
            JsonNode all = JsonMapper.builder().build().readTree(Objects.requireNonNull(vectors));
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(vector -> vector.has(part))
                    .map(Vector::new)
                    .toList();
        }
    }

    private static String json(Delta delta) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            DeltaCodec.write(json, delta);
        }
        return text.toString();
    }

    record Vector(JsonNode json) {
        String text(String name) {
            return json.get(name).stringValue();
        }

        Delta delta(String name) {
            return DeltaCodec.read(json.get(name));
        }

        String json(String name) {
            return json.get(name).toString();
        }

        @Override
        public String toString() {
            return text("name");
        }
    }
}
