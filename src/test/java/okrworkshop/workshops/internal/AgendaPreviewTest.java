package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import okrworkshop.shared.Language;
import okrworkshop.templates.Messages;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.StepPreview;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaPreviewTest {
    private static final WorkshopTemplate METHOD = new SmallTemplate().template();

    private final StepPreview previews = new AgendaPreview();

    @Test
    void theStepIsTheOneOfTheAgenda() {
        JsonNode body = read(previews.json(METHOD, "choose", "long", Language.EN));

        assertThat(body.at("/language").asString()).isEqualTo("en");
        assertThat(body.at("/at").asInt()).isEqualTo(1);
        assertThat(body.at("/step/title").asString()).isEqualTo("en:steps.choose.title");
        assertThat(body.at("/step/minutes").asInt()).isEqualTo(30);
        assertThat(body.at("/step/lenses/0/type").asString()).isEqualTo("score");
        assertThat(body.at("/step/lenses/0/voteRound/hidden").asBoolean()).isTrue();
        assertThat(body.at("/step/lenses/0/scoreRound").isNull()).isTrue();
    }

    @Test
    void allStepsAndChecklistsStandBesideIt() {
        JsonNode body = read(previews.json(METHOD, "review", "short", Language.ZH));

        assertThat(body.at("/steps").findValuesAsString("id")).containsExactly("expect", "choose", "write", "review");
        assertThat(body.at("/steps/0/kinds").valueStream().map(JsonNode::asString))
                .containsExactly("frame", "expectation");
        assertThat(body.at("/checklists/0/items/0/id").asString()).isEqualTo("clear");
    }

    @Test
    void whatIsNotWrittenYetIsEmpty() {
        var bare = new WorkshopTemplate(
                "bare", 1, List.of(Language.ZH), List.of(), METHOD.steps(), METHOD.checklists(), new Silence());

        JsonNode body = read(previews.json(bare, "expect", "gone", Language.EN));

        assertThat(body.at("/step/title").asString()).isEmpty();
        assertThat(body.at("/step/prompts").isEmpty()).isTrue();
        assertThat(body.at("/step/minutes").asInt()).isZero();
        assertThat(body.at("/step/lenses/0/questions/1/text").asString()).isEmpty();
    }

    @Test
    void aStepThatIsGoneIsAnError() {
        assertThatThrownBy(() -> previews.json(METHOD, "gone", "short", Language.EN))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private record Silence() implements Messages {
        @Override
        public String text(Language language, String path) {
            return "";
        }

        @Override
        public List<String> texts(Language language, String path) {
            return List.of();
        }
    }
}
