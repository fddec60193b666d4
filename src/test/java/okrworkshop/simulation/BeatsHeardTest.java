package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.simulation.BeatsHeard.Wish;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BeatsHeardTest {
    private final BeatsHeard beats = new BeatsHeard();

    @Test
    void whatABeatDoesNotAllowWaitsForTheFirstThatDoes() {
        agenda();
        room(0, 0);
        assertThat(beats.missing(Wish.WRITE)).contains("silent");
        assertThat(beats.missing(Wish.DECIDE)).contains("decide");
        room(0, 1);
        assertThat(beats.missing(Wish.WRITE)).isEmpty();
        assertThat(beats.missing(Wish.CHANGE)).contains("share");
        room(0, 3);
        assertThat(beats.missing(Wish.WRITE)).isEmpty();
        assertThat(beats.missing(Wish.CHANGE)).isEmpty();
        assertThat(beats.missing(Wish.DECIDE)).isEmpty();
    }

    @Test
    void inAStepWithoutBeatsNothingIsMissing() {
        agenda();
        hear("{'t':'room','at':1,'group':{'beat':null}}");
        assertThat(beats.missing(Wish.DECIDE)).isEmpty();
    }

    @Test
    void whatNoBeatOfTheStepAllowsIsTriedAsItIs() {
        agenda();
        room(2, 0);
        assertThat(beats.missing(Wish.DECIDE)).isEmpty();
    }

    private void agenda() {
        hear("{'t':'agenda','steps':[{'beats':[{'beat':'brief'},{'beat':'silent'},{'beat':'share'},{'beat':'decide'},"
                + "{'beat':'review'}]},{'beats':[]},{'beats':[{'beat':'share'}]}]}");
    }

    private void room(int step, int beat) {
        hear("{'t':'room','at':" + step + ",'group':{'beat':{'at':" + beat + ",'leftMs':1}}}");
    }

    private void hear(String event) {
        beats.hear(new JsonMapper().readTree(event.replace('\'', '"')));
    }
}
