package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetSchemaTest {
    private static final String TEXT = new String(OkrSetJson.schema(), StandardCharsets.UTF_8);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("okrworkshop.lint.SetCorpusTest#given")
    void theGivenSetsFollowTheSchema(String set) {
        assertThat(schema.validate(set, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"objectives\":{}}",
                "{\"objectives\":[{\"owner\":\"A\"}]}",
                "{\"objectives\":[],\"tasks\":[{\"kr\":\"first\"}]}",
                "{\"objectives\":[],\"cuts\":[1]}"
            })
    void whatIsNoSetDoesNot(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void namesEveryRuleOfSetsWhereItsFieldsStand() {
        assertThat(Arrays.stream(RuleId.values())
                        .map(RuleId::code)
                        .filter(code -> code.matches("[STR]-.*"))
                        .filter(code -> !Pattern.compile(Pattern.quote(code) + "[,.]")
                                .matcher(TEXT)
                                .find()))
                .isEmpty();
    }
}
