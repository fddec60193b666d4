package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.comment;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.createIn;
import static okrworkshop.documents.internal.Doc.group;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.link;
import static okrworkshop.documents.internal.Doc.merge;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.score;
import static okrworkshop.documents.internal.Doc.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StateCodecTest {
    private final RulesFixture room = new RulesFixture();
    private final StateCodec codec = new StateCodec();

    @Test
    void N1_anEmptyDocumentHasAllParts() {
        assertThat(codec.write(room.state()))
                .isEqualTo("{\"people\":[],\"cards\":[],\"links\":[],\"votes\":[],\"scores\":[],\"comments\":[],"
                        + "\"rounds\":[]}");
    }

    @Test
    void N2_everythingIsARow() {
        fill();
        assertThat(codec.write(room.state()).replace('"', '\''))
                .isEqualTo("{'people':['" + ANNA + "','" + BO + "'],'cards':["
                        + "['n1','note','s1','left','V',0,3,{'text':'慢'},{'round':'w','anonymous':true,'group':'n2'}],"
                        + "['n2','note','s1','left','V',1,4,{}],"
                        + "['n3','note','s1','left','V',1,5,{},{'deleted':true,'merged':'n2'}]],"
                        + "'links':[['n2','origin','n1']],"
                        + "'votes':[['n1','v',1,2,'Li']],"
                        + "'scores':[['n2','s','fit',0,7]],"
                        + "'comments':[['n2','c1',1,14,'why?',false]],"
                        + "'rounds':[['w','write','s4',false,false,true],['v','vote','s4',false,false,true],"
                        + "['s','score','s4',true,true,true]]}");
    }

    @Test
    void N1_whoMayNotBeKnownIsMinusOneAndNotAmongThePeople() {
        fill();
        String seen = codec.write(Sight.ofEverybody().through(room.state()));
        assertThat(seen).contains("[\"n1\",\"note\",\"s1\",\"left\",\"V\",-1,3").doesNotContain(ANNA.toString());
    }

    @Test
    void N2_whatIsWrittenIsReadBack() {
        fill();
        DocumentView read = StateReader.read(
                room.state().id(),
                room.state().sequence(),
                JsonMapper.builder().build().readTree(codec.write(room.state())));
        assertThat(read).isEqualTo(room.state().copy());
    }

    private void fill() {
        room.play(ANNA, round("w", Purpose.WRITE), round("v", Purpose.VOTE), createIn("n1", "w", true));
        room.play(BO, create("n2", CardKind.NOTE), create("n3", CardKind.NOTE), text("n1", "慢"));
        room.play(BO, new Operation.CastVote(id("n1"), "v", 2, Optional.of("Li")));
        room.play(ANNA, round("s", Purpose.SCORE, true, true), score("n2", "s", 7), group("n1", "n2"));
        room.play(BO, link("n2", LinkType.ORIGIN, "n1"), merge("n3", "n2"), new Operation.Delete(id("n3")));
        room.play(BO, comment("n2", "c1", "why?"));
    }
}
