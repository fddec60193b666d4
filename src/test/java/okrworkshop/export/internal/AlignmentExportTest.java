package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.documents.CardKind;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileFormat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlignmentExportTest {
    private final ExportFixture fixture = new ExportFixture();
    private final GroupOkr group = new GroupOkr(
            GroupId.random(),
            1,
            "Falcons",
            List.of(new GroupOkr.Objective("O1", "Open <shops>", List.of("aaaaaaa2", "bbbbbbb2"), List.of())),
            List.of(new GroupOkr.Request("Money", "Finance", "yes", List.of("KR1.1"))));

    @BeforeEach
    void aGroupThatServesAnEntryAndOneThatWasTakenOut() {
        fixture.board.put("o", CardKind.OBJECTIVE, "Open shops", "serves", "aaaaaaa2\nbbbbbbb2\nnobody22\n");
        fixture.alignment.set(new Alignment(
                new SuperiorOkr(List.of(new SuperiorOkr.Objective(
                        "ooooooo2",
                        "Grow",
                        false,
                        List.of(
                                new SuperiorOkr.KeyResult("aaaaaaa2", "Ten shops", false),
                                new SuperiorOkr.KeyResult("bbbbbbb2", "Old", true))))),
                List.of(group)));
    }

    @Test
    void theDraftSaysWhatItsObjectivesServe() {
        String markdown =
                new String(fixture.file(FileFormat.MARKDOWN, Language.EN).content(), StandardCharsets.UTF_8);
        assertThat(markdown)
                .contains("Serves of the superior OKR")
                .contains("KR1.1 Ten shops; Old (taken out since)")
                .doesNotContain("nobody22");
    }

    @Test
    void theDataHasCoverageAndRequests() {
        JsonNode json = new JsonMapper().readTree(fixture.json().content());
        assertThat(json.at("/alignment/superior/1/label").asString()).isEqualTo("KR1.1");
        assertThat(json.at("/alignment/superior/1/servedBy/0/group").asString())
                .isEqualTo(group.id().toString());
        assertThat(json.at("/alignment/superior/2/gone").asBoolean()).isTrue();
        assertThat(json.at("/alignment/needs/0/team").asString()).isEqualTo("Finance");
        assertThat(json.at("/groups/0/draft/objectives/0/serves/0").asString()).isEqualTo("aaaaaaa2");
    }

    @Test
    void theTreeIsAFileThatStandsAlone() {
        ExportedFile file = fixture.tree(Language.ZH);
        assertThat(file.name()).endsWith(".svg");
        assertThat(file.mediaType()).isEqualTo("image/svg+xml");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("Falcons")
                .contains("Open &lt;shops&gt;")
                .contains("上级 OKR");
    }
}
