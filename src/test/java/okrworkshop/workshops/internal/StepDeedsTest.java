package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Viewer;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StepDeedsTest {
    private final JsonMapper json = JsonMapper.builder().build();
    private BeatRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new BeatRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void G6_aMemberTakesTheOwnGroupToTheStepBeforeOrBehindWhereThatIsAllowed() {
        assertThat(Refusals.codeOf(() -> go(room.ada, "choose"))).isEqualTo("step.trainer-only");
        room.rooms.workshops().allow(room.rooms.trainer, room.id, Rules.TOGETHER.atOwnPace(true));
        go(room.ada, "choose");
        assertThat(room.now().groups()).extracting(Group::position).containsExactly(BeatTemplate.CHOOSE, 0);
        go(room.bo, "look");
        assertThat(room.now().groups()).extracting(Group::position).containsExactly(0, 0);
    }

    @Test
    void G6_stepsFarAwayAndStepsThatTheMethodDoesNotHaveAreRefused() {
        room.rooms.workshops().allow(room.rooms.trainer, room.id, Rules.TOGETHER.atOwnPace(true));
        assertThat(Refusals.codeOf(() -> go(room.ada, "free"))).isEqualTo("step.one-at-a-time");
        assertThat(Refusals.codeOf(() -> go(room.ada, "nowhere"))).isEqualTo("step.unknown");
        assertThat(Refusals.codeOf(() -> go(room.trainer, "choose"))).isEqualTo("deed.participants-only");
        assertThat(room.now().groups()).extracting(Group::position).containsExactly(0, 0);
    }

    private void go(Viewer viewer, String step) {
        var arguments = new JsonParts(json.createObjectNode().put("step", step), "deed.malformed");
        room.rooms.get(StepDeeds.class).byName().forEach((name, deed) -> {
            assertThat(name).isEqualTo("step.go");
            deed.act(viewer, arguments);
        });
    }
}
