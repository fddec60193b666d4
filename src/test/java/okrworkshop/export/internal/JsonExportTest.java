package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okrworkshop.documents.CardKind;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileFormat;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {
    private final ExportFixture fixture = new ExportFixture().withDoorLock();

    @Test
    void theWholeWorkshopCanBeReadBack() {
        JsonNode json = new JsonMapper().readTree(fixture.json().content());

        assertThat(json.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(json.at("/workshop/title").asString()).isEqualTo("智能门锁");
        assertThat(json.at("/groups/0/members/0").asString()).isEqualTo("林工");
        assertThat(json.at("/groups/0/draft/objectives/0/keyResults/0/tasks/0/text")
                        .asString())
                .isEqualTo("搭建验收台");
        assertThat(json.at("/groups/0/draft/objectives/0/keyResults/0/due").asString())
                .isEqualTo("2026-05-15");
        assertThat(json.at("/groups/0/reviews/1/comment").asString()).isEqualTo("口径不清");
        assertThat(json.at("/groups/0/reviews/1/waived").asString()).isEqualTo("下个周期再量");
        assertThat(json.at("/groups/0/reviews/1/changed").asString()).isEqualTo("k");
        assertThat(json.at("/groups/0/remarks/0/changed").asString()).isEqualTo("o");
        assertThat(json.at("/groups/0/remarks/0/quote").asString()).isEqualTo("专业用户");
        assertThat(json.at("/groups/1/draft/objectives").isEmpty()).isTrue();
    }

    @Test
    void whatAGroupSaidAboutItsOwnWorkStandsWithTheStep() {
        fixture.board
                .putAt("check-4-0", CardKind.REVIEW_ITEM, "tasks", "crisp", "", "verdict", "no", "comment", "太长")
                .putAt("check-4-1", CardKind.REVIEW_ITEM, "tasks", "measurable", "");
        JsonNode json = new JsonMapper().readTree(fixture.json().content());

        JsonNode checks = json.at("/groups/0/checks");
        assertThat(checks).hasSize(1);
        assertThat(checks.at("/0/step").asString()).isEqualTo("tasks");
        assertThat(checks.at("/0/checklist").asString()).isEqualTo("check");
        assertThat(checks.at("/0/item").asString()).isEqualTo("crisp");
        assertThat(checks.at("/0/verdict").asString()).isEqualTo("no");
        assertThat(checks.at("/0/comment").asString()).isEqualTo("太长");
        assertThat(json.at("/groups/1/checks").isEmpty()).isTrue();
    }

    @Test
    void stepsLeftWithGapsStandWithTheirReasons() {
        JsonNode json = new JsonMapper()
                .readTree(fixture.leftWithGaps("expectations", "kept", "时间不够")
                        .json()
                        .content());

        JsonNode departure = json.at("/groups/0/departures/0");
        assertThat(departure.get("step").asString()).isEqualTo("expectations");
        assertThat(departure.get("at").asString()).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(departure.get("reason").asString()).isEqualTo("时间不够");
        assertThat(departure.at("/gaps/0/condition").asString()).isEqualTo("kept");
        assertThat(departure.at("/gaps/0/have").asInt()).isEqualTo(1);
        assertThat(departure.at("/gaps/0/need").asInt()).isEqualTo(3);
        assertThat(json.at("/groups/1/departures/0/gaps/0/have").asInt()).isZero();
    }

    @Test
    void whatTheGroupKeepsStandsWithItsReasonAsLongAsTheLintSpeaks() {
        fixture.board.put("w", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷\nKR-TASK 旧的");
        JsonNode json = new JsonMapper().readTree(fixture.json().content());

        JsonNode waived = json.at("/groups/0/draft/looseKeyResults/0/waived");
        assertThat(waived).hasSize(1);
        assertThat(waived.at("/0/rule").asString()).isEqualTo("KR-UNMEASURABLE");
        assertThat(waived.at("/0/reason").asString()).isEqualTo("七月才有问卷");
        assertThat(json.at("/groups/0/draft/objectives/0/waived").isEmpty()).isTrue();
    }

    @Test
    void theReasonForSayingAThingTwiceIsExported() {
        fixture.board
                .put("twin-a", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心", "rank", 8)
                .put("twin-b", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心", "rank", 9, "waived", "S-O-DUP 两个病区各一个");
        JsonNode objectives =
                new JsonMapper().readTree(fixture.json().content()).at("/groups/0/draft/objectives");

        JsonNode waived = objectives.get(objectives.size() - 1).at("/waived");
        assertThat(waived).hasSize(1);
        assertThat(waived.at("/0/rule").asString()).isEqualTo("S-O-DUP");
        assertThat(waived.at("/0/reason").asString()).isEqualTo("两个病区各一个");
    }

    @Test
    void numbersArePlainAndEmptyOnesAreNull() {
        fixture.board.put("big", CardKind.EXPECTATION, "big", "to", 1e15);
        String json = new String(fixture.json().content(), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"to\" : 98,", "\"confidence\" : 0.6", "\"to\" : 1000000000000000", "\"from\" : null");
    }

    @Test
    void propertiesStandInTheOrderInWhichPeopleRead() {
        String json = new String(fixture.json().content(), StandardCharsets.UTF_8);

        assertThat(json.indexOf("\"schemaVersion\"")).isLessThan(json.indexOf("\"workshop\""));
        assertThat(json.indexOf("\"expectations\"")).isLessThan(json.indexOf("\"objectives\""));
        assertThat(fixture.json().content()).isEqualTo(fixture.json().content());
    }

    @Test
    void filesHaveNamesThatEveryComputerTakes() {
        ExportedFile file = fixture.file(FileFormat.DOCX, Language.ZH);

        assertThat(file.name()).isEqualTo("OKR-第1组.docx");
        assertThat(file.asciiName()).isEqualTo("OKR-1.docx");
        assertThat(FileNames.of("OKR", "../..\\ev<il>:\"\u202e*?", "md")).isEqualTo("OKR-ev-il.md");
        assertThat(FileNames.of("OKR", "///", "md")).isEqualTo("OKR.md");
    }
}
