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
                "{'k':'vote','card':'a','round':'s4','points':2,'for':'小王'}",
                "{'k':'score','card':'a','round':'s4','criterion':'fit','points':10}",
                "{'k':'score','card':'a','round':'s4','criterion':'fit','points':null,'for':'Li'}",
                "{'k':'create','card':'a','kind':'note','step':'s','place':'','order':'V','fields':{},'links':[],'round':'r1','anonymous':true}",
                "{'k':'edit','card':'a','field':'text','base':12,'delta':[1,'x',-1]}",
                "{'k':'edit','card':'a','field':'text','delta':[]}",
                "{'k':'group','card':'a','head':'b'}",
                "{'k':'group','card':'a','head':null}",
                "{'k':'merge','card':'a','into':'b'}",
                "{'k':'merge','card':'a','into':null}",
                "{'k':'comment','card':'a','comment':'c1','text':'why?'}",
                "{'k':'uncomment','card':'a','comment':'c1'}",
                "{'k':'resolve','card':'a','comment':'c1','done':true}",
                "{'k':'decide','card':'a','decision':'chosen','reason':'x','decider':''}",
                "{'k':'decide','card':'a','decision':null,'reason':'','decider':''}",
                "{'k':'open-round','round':'r1','purpose':'write','step':'s','hidden':true,'anonymous':false}",
                "{'k':'close-round','round':'r1'}",
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
                "op.malformed|{'k':'create','card':'a','kind':'note','step':'','place':'','order':'V','fields':{},'links':[],'anonymous':false}",
                "op.malformed|{'k':'create','card':'a','kind':'note','step':'','place':'','order':'V','fields':{},'links':[],'round':null}",
                "op.malformed|{'k':'edit','card':'a','field':'text','base':-1,'delta':['x']}",
                "op.malformed|{'k':'edit','card':'a','field':'text','base':null,'delta':['x']}",
                "op.malformed|{'k':'edit','card':'a','field':'text','base':1,'delta':'x'}",
                "delta.malformed|{'k':'edit','card':'a','field':'text','base':1,'delta':[3]}",
                "op.malformed|{'k':'group','card':'a'}",
                "op.malformed|{'k':'group','card':'a','head':'a b'}",
                "op.malformed|{'k':'score','card':'a','round':'r','criterion':'c','points':1.5}",
                "op.malformed|{'k':'vote','card':'a','round':'r','points':1,'for':null}",
                "op.malformed|{'k':'comment','card':'a','comment':'c d','text':'x'}",
                "op.malformed|{'k':'resolve','card':'a','comment':'c','done':1}",
                "op.malformed|{'k':'decide','card':'a','decision':'chosen','reason':null,'decider':''}",
                "op.malformed|{'k':'open-round','round':'r','purpose':'sing','step':'s','hidden':true,'anonymous':false}",
                "op.malformed|{'k':'close-round','round':'r','card':'a'}",
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
