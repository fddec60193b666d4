package okrworkshop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import okrworkshop.shared.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCodecTest {
    private final OperationCodec codec = new OperationCodec();
    private final StrictJson json = new StrictJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'k':'create','card':'a','kind':'finding','step':'s','place':'','order':'V','fields':{'text':'慢\\n\\uD83D\\uDE00','effect':3},'links':[['origin','e']]}",
                "{'k':'set','card':'a','field':'effect','value':2.5}",
                "{'k':'set','card':'a','field':'text','value':null}",
                "{'k':'move','card':'a','place':'left','order':'V'}",
                "{'k':'link','card':'a','type':'parent','to':'b'}",
                "{'k':'unlink','card':'a','type':'depends','to':'b'}",
                "{'k':'vote','card':'a','round':'s4','points':2}",
                "{'k':'delete','card':'a'}",
                "{'k':'restore','card':'a'}"
            })
    void O1_whatIsReadIsWrittenAgain(String operation) {
        String text = operation.replace('\'', '"').replace("\\uD83D\\uDE00", "😀");
        assertThat(codec.write(codec.read(json.parse(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "op.unknown|{'k':'explode','card':'a'}",
                "op.malformed|{'k':'delete','card':'a','extra':1}",
                "op.malformed|{'k':'delete'}",
                "op.malformed|{'k':'delete','card':7}",
                "op.malformed|{'k':'delete','card':'a b'}",
                "op.malformed|{'k':'vote','card':'a','round':'r','points':1.5}",
                "op.malformed|{'k':'vote','card':'a','round':'r','points':99999999999}",
                "op.malformed|{'k':'set','card':'a','field':'text','value':[]}",
                "op.malformed|{'k':'set','card':'a','field':'text'}",
                "op.malformed|[]",
                "number.range|{'k':'set','card':'a','field':'effect','value':1e999}",
                "card.kind-unknown|{'k':'create','card':'a','kind':'x','step':'','place':'','order':'V','fields':{},'links':[]}",
                "link.type-unknown|{'k':'link','card':'a','type':'x','to':'b'}",
                "frame.malformed|{'k':'delete','card':'a','card':'b'}",
                "frame.malformed|{'k':'delete','card':'a'}}",
                "frame.malformed|[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
                "frame.malformed|{'k':1111111111111111111111111111111111111111111111111111}",
                "frame.malformed|{'k':NaN}",
            })
    void E2_anythingElseIsRefusedWithACode(String code, String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> codec.read(json.parse(text.replace('\'', '"'))))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
