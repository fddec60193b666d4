package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameParserTest {
    private static final String DOCUMENT = "00000000-0000-0000-0000-00000000000d";

    private final FrameParser parser = new FrameParser();

    @Test
    void framesOfTheProtocolAreRead() {
        DocumentId document = DocumentId.of(DOCUMENT);
        assertThat(parse("{'t':'hello','v':1,'client':'c','lang':'zh'}"))
                .isEqualTo(new ClientFrame.Hello(1, Language.ZH, Set.of()));
        assertThat(parse("{'t':'hello','v':1,'client':'c','lang':'zh','have':['a1']}"))
                .isEqualTo(new ClientFrame.Hello(1, Language.ZH, Set.of("a1")));
        assertThat(parse("{'t':'open','d':'" + DOCUMENT + "','since':7}")).isEqualTo(new ClientFrame.Open(document, 7));
        assertThat(parse("{'t':'close','d':'" + DOCUMENT + "'}")).isEqualTo(new ClientFrame.Close(document));
        assertThat(parse("{'t':'presence','d':'" + DOCUMENT + "','card':'a'}"))
                .isEqualTo(new ClientFrame.Presence(document, Optional.of(new CardId("a"))));
        assertThat(parse("{'t':'presence','d':'" + DOCUMENT + "','card':null}"))
                .isEqualTo(new ClientFrame.Presence(document, Optional.empty()));
        assertThat(parse("{'t':'beat','d':'" + DOCUMENT + "','beat':'share'}"))
                .isEqualTo(new ClientFrame.Beat(document, "share"));
        assertThat(parse("{'t':'ping'}")).isEqualTo(new ClientFrame.Ping());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'t':'hello','v':1,'client':'c','lang':'zh','have':[1]}",
                "{'t':'hello','v':1,'client':'c','lang':'zh','have':['1','2','3','4','5','6','7','8','9','a','b']}",
                "{'t':'op','d':'" + DOCUMENT + "','id':'x','op':{}}",
                "{'t':'op','d':'" + DOCUMENT + "','id':'tabs.1','op':[]}",
                "{'t':'op','d':'" + DOCUMENT + "','id':'tabs.1'}",
                "{'t':'open','d':'" + DOCUMENT + "','since':1.5}",
                "{'t':'open','d':'" + DOCUMENT + "','since':99999999999999999999}",
                "{'t':'open','d':'0-0-0-0-d','since':1}",
                "{'t':'open','d':null,'since':1}",
                "{'t':'presence','d':'" + DOCUMENT + "','card':'a b'}",
                "{'t':'presence','d':'" + DOCUMENT + "'}",
                "{'t':'beat','d':'" + DOCUMENT + "','beat':3}",
                "{'t':7}"
            })
    void E1_anyOtherShapeIsMalformed(String frame) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> parse(frame))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("frame.malformed"));
    }

    private ClientFrame parse(String frame) {
        return parser.parse(frame.replace('\'', '"'));
    }
}
