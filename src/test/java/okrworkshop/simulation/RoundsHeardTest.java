package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundsHeardTest {
    private final RoundsHeard rounds = new RoundsHeard("d1");

    @Test
    void cardsAndVotesGoIntoTheOpenRoundsOfTheirLens() {
        hear("{'t':'agenda','steps':[{'id':'status','lenses':[{'id':'facts','columns':[{'id':'inside'}]},"
                + "{'id':'wishes','round':{'anonymous':true},'columns':[{'id':'wish'}]}]}]}");
        hear("{'t':'doc','d':'d1','mode':'snapshot','state':{'rounds':["
                + "['status.facts.1','write','status',true,false,false],"
                + "['status.facts.2','write','status',true,false,true],"
                + "['choices.rank.1','vote','choices',false,false,true]]}}");
        assertThat(rounds.writing("inside")).contains("status.facts.2");
        assertThat(rounds.writing("wish")).isEmpty();
        assertThat(rounds.nameless("wish")).isTrue();
        assertThat(rounds.nameless("inside")).isFalse();
        assertThat(rounds.giving("choices", "vote")).contains("choices.rank.1");
        assertThat(rounds.giving("choices", "score")).isEmpty();
        assertThat(rounds.hidden("choices", "vote")).isEmpty();
        assertThat(rounds.hidden("status", "write")).containsExactly("status.facts.2");
    }

    @Test
    void roundsBeginAndEndWithTheOperationsOfTheOwnDocument() {
        hear(
                "{'t':'op','d':'d2','seq':1,'op':{'k':'open-round','round':'r1','purpose':'vote','step':'s','hidden':true}}");
        assertThat(rounds.giving("s", "vote")).isEmpty();
        hear(
                "{'t':'op','d':'d1','seq':1,'op':{'k':'open-round','round':'r1','purpose':'vote','step':'s','hidden':true}}");
        hear("{'t':'op','d':'d1','seq':2}");
        assertThat(rounds.hidden("s", "vote")).containsExactly("r1");
        hear("{'t':'doc','d':'d1','mode':'tail','seq':3,'ops':[{'seq':3,'op':{'k':'close-round','round':'r1'}}]}");
        assertThat(rounds.giving("s", "vote")).isEmpty();
    }

    private void hear(String event) {
        rounds.hear(new JsonMapper().readTree(event.replace('\'', '"')));
    }
}
