package okrworkshop.handover;

import static okrworkshop.handover.HandoverFixture.row;
import static okrworkshop.handover.HandoverFixture.rows;
import static okrworkshop.handover.HandoverFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkrReader;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Columns, fields and limits as the tools have published them. */
class ToolFilesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void feishuGetsObjectivesWithNotesAndKeyResultsAsTextAlone() {
        JsonNode batch = MAPPER.readTree(text(HandoverFormat.FEISHU));
        assertThat(batch.isArray()).isTrue();
        JsonNode objective = batch.get(0);
        assertThat(objective.propertyNames()).containsExactly("text", "notes", "krs");
        assertThat(objective.get("krs").get(0).propertyNames()).containsExactly("text");
        assertThat(objective.get("krs").get(0).get("text").asString())
                .isEqualTo("首批样机一次验收合格率 (91 → 98.5 %, 2026-05-15)");
        assertThat(objective.get("notes").asString()).isEqualTo("门锁新品;一组 · 林工");
    }

    @Test
    void feishuGetsKeyResultsWithoutAnObjectiveUnderOneThatSaysSo() {
        JsonNode batch = MAPPER.readTree(text(HandoverFormat.FEISHU));
        assertThat(batch.get(1).get("text").asString()).isEqualTo("尚未归到目标的关键结果");
        assertThat(batch.get(1).get("krs")).hasSize(1);
    }

    @Test
    void peopleboxsColumnsAreThePublishedOnesAndRowsNameTheirParentsRow() {
        List<CSVRecord> rows = rows(text(HandoverFormat.PEOPLEBOX));
        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "Row ID",
                        "Parent Row IDs",
                        "Parent Goal IDs",
                        "Goal ID",
                        "Action",
                        "Goal Title",
                        "Owner Emails",
                        "Goal Cycle",
                        "Goal Type",
                        "Scope",
                        "Departments",
                        "Start Date",
                        "End Date",
                        "Description",
                        "Starting Value",
                        "Target Value",
                        "Current Value",
                        "Progress Status",
                        "Check-in Type",
                        "Tags",
                        "Review Cycle ID",
                        "Weightage",
                        "Approved");
        assertThat(row(rows, "Row ID", "2").get("Parent Row IDs")).isEqualTo("1");
        assertThat(row(rows, "Row ID", "4").get("Parent Row IDs")).isEmpty();
        assertThat(row(rows, "Row ID", "3").get("End Date"))
                .as("the cycle's end")
                .isEqualTo("2026-06-30");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("Goal Title")).hasSizeLessThanOrEqualTo(250));
        assertThat(row(rows, "Row ID", "4").get("Description")).startsWith(HandoverFixture.LONG_TEXT);
    }

    @Test
    void betterworksNamesTheOwnerBehindATextThatWasCut() {
        var board = HandoverFixture.board().put("o", CardKind.OBJECTIVE, "长".repeat(300), "owner", "林工");
        Handover handover = HandoverFixture.of(DraftOkrReader.read(board, List.of(), Set.of()));
        String csv = new String(
                Handovers.write(HandoverFormat.BETTERWORKS, handover, HandoverOptions.PLAIN), StandardCharsets.UTF_8);
        assertThat(rows(csv).getFirst().get("description")).isEqualTo("长".repeat(300) + " 林工");
    }

    @Test
    void betterworksHasGoalsWithTheirMilestonesBelow() {
        List<CSVRecord> rows = rows(text(HandoverFormat.BETTERWORKS));
        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "name",
                        "type",
                        "progress",
                        "start_date",
                        "end_date",
                        "owner_email",
                        "categories",
                        "description");
        assertThat(rows)
                .extracting(row -> row.get("type"))
                .containsExactly("goal", "milestone", "milestone", "milestone");
        assertThat(rows.getFirst().get("categories"))
                .as("a semicolon parts values")
                .isEqualTo("门锁新品,一组;stretch");
    }

    @Test
    void puzzleGetsAMetricWhereThereAreNumbersAndZonesWhereThereAreNone() {
        JsonNode entry =
                MAPPER.readTree(text(HandoverFormat.PUZZLE)).get("entries").get(0);
        JsonNode objective = entry.get("objective");
        assertThat(objective.get("state").asString()).isEqualTo("DRAFT");
        assertThat(objective.get("teamId").isNull()).isTrue();
        JsonNode metric = entry.get("keyResults").get(0);
        assertThat(metric.get("keyResultType").asString()).isEqualTo("metric");
        assertThat(metric.get("baseline").asDouble()).isEqualTo(91);
        assertThat(metric.get("targetValue").asDouble()).isEqualTo(98.5);
        assertThat(metric.get("actionList").get(0).get("priority").asInt()).isZero();
        JsonNode ordinal = entry.get("keyResults").get(1);
        assertThat(ordinal.get("keyResultType").asString()).isEqualTo("ordinal");
        assertThat(ordinal.get("targetZone").asString()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(ordinal.get("baseline").isNull()).isTrue();
    }

    @Test
    void titlesStayWithinWhatPuzzleTakes() {
        var board = HandoverFixture.board();
        board.put("long", CardKind.OBJECTIVE, "O".repeat(5000));
        var draft = DraftOkrReader.read(board, List.of(), Set.of());
        JsonNode entries = MAPPER.readTree(
                        Handovers.write(HandoverFormat.PUZZLE, HandoverFixture.of(draft), HandoverOptions.PLAIN))
                .get("entries");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).get("objective").get("title").asString()).hasSize(250);
        assertThat(entries.get(1).get("objective").get("description").asString())
                .hasSize(4096);
    }

    @Test
    void jirasColumnsBearTheNamesOfItsFields() {
        List<CSVRecord> rows = rows(text(HandoverFormat.JIRA));
        assertThat(rows.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "Summary",
                        "Issue Type",
                        "Description",
                        "Assignee",
                        "Start date",
                        "Due date",
                        "Labels",
                        "External ID",
                        "Parent Summary");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("Summary")).isNotBlank());
        assertThat(rows).extracting(row -> row.get("Labels")).allMatch(label -> !label.contains(" "));
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        for (HandoverFormat format : HandoverFormat.values()) {
            assertThat(Handovers.write(format, HandoverFixture.handover(), HandoverOptions.PLAIN))
                    .as(format.code())
                    .isEqualTo(Handovers.write(format, HandoverFixture.handover(), HandoverOptions.PLAIN));
        }
    }

    @Test
    void anEmptyDraftMakesFilesWithoutEntries() {
        var empty = DraftOkrReader.read(new BoardFixture(), List.of(), Set.of());
        for (HandoverFormat format : HandoverFormat.values()) {
            assertThat(Handovers.write(format, HandoverFixture.of(empty), HandoverOptions.PLAIN))
                    .as(format.code())
                    .isNotEmpty();
        }
    }
}
