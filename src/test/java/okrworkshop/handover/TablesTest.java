package okrworkshop.handover;

import static okrworkshop.handover.HandoverFixture.LONG_TEXT;
import static okrworkshop.handover.HandoverFixture.row;
import static okrworkshop.handover.HandoverFixture.rows;
import static okrworkshop.handover.HandoverFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablesTest {
    @Test
    void theLongTableHasARowForEverythingWithItsParentBeforeIt() {
        List<CSVRecord> rows = rows(text(HandoverFormat.LONG));
        assertThat(rows)
                .extracting(row -> row.get("row_id") + "<" + row.get("parent_row_id") + " " + row.get("type"))
                .containsExactly(
                        "G1-E1< expectation",
                        "G1-O1< objective",
                        "G1-O1-KR1<G1-O1 key_result",
                        "G1-O1-KR1-T1<G1-O1-KR1 task",
                        "G1-O1-KR1-T2<G1-O1-KR1 task",
                        "G1-O1-KR2<G1-O1 key_result",
                        "G1-KR1< key_result",
                        "G1-T1< task");
    }

    @Test
    void theLongTablesColumnsAreTheContractsInItsOrder() {
        String header = text(HandoverFormat.LONG).lines().findFirst().orElseThrow();
        assertThat(header)
                .isEqualTo("row_id,parent_row_id,type,text,description,owner_name,owner_email,team,cycle,start_date,"
                        + "due_date,metric,unit,start_value,target_value,direction,weight,confidence,commit_type,dimension,"
                        + "rank,aligned_to,support_teams,lint_open,review_status,source_cards");
    }

    @Test
    void aKeyResultCarriesItsNumbersItsHelpersAndWhereItComesFrom() {
        CSVRecord row = row(rows(text(HandoverFormat.LONG)), "row_id", "G1-O1-KR1");
        assertThat(row.get("start_value")).isEqualTo("91");
        assertThat(row.get("target_value")).isEqualTo("98.5");
        assertThat(row.get("unit")).isEqualTo("%");
        assertThat(row.get("due_date")).isEqualTo("2026-05-15");
        assertThat(row.get("confidence")).isEqualTo("0.6");
        assertThat(row.get("support_teams")).isEqualTo("供应链");
        assertThat(row.get("source_cards")).isEqualTo("G1-F1");
        assertThat(row.get("cycle")).isEqualTo("2026-Q2");
        assertThat(row.get("review_status")).isEqualTo("reviewed");
    }

    @Test
    void numbersHaveNoSeparatorsAndNegativeOnesStayNumbers() {
        CSVRecord row = row(rows(text(HandoverFormat.LONG)), "row_id", "G1-KR1");
        assertThat(row.get("start_value")).isEqualTo("-5");
        assertThat(row.get("target_value")).isEqualTo("1000000");
    }

    @Test
    void aLineBreakBecomesASpaceAndALongTextStandsWholeInTheDescription() {
        List<CSVRecord> rows = rows(text(HandoverFormat.LONG));
        assertThat(row(rows, "row_id", "G1-O1").get("text")).isEqualTo("新门锁一上市就赢得 专业用户的口碑");
        CSVRecord cut = row(rows, "row_id", "G1-KR1");
        assertThat(cut.get("text")).hasSize(250).endsWith("…");
        assertThat(cut.get("description")).isEqualTo(LONG_TEXT);
    }

    @Test
    void findingsOfTheLintStandByTheirCodes() {
        CSVRecord row = row(rows(text(HandoverFormat.LONG)), "row_id", "G1-O1-KR2");
        assertThat(row.get("lint_open")).isEqualTo("KR-METRIC;KR-DUE");
    }

    @ParameterizedTest
    @EnumSource(names = {"LONG", "WIDE", "PEOPLEBOX", "BETTERWORKS", "TASKS", "JIRA"})
    void noTableHasACellThatASpreadsheetWouldRun(HandoverFormat format) {
        assertThat(rows(text(format)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toList())
                        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*"))
                        .noneMatch(cell -> cell.matches("(?s)-[^0-9].*")));
        assertThat(text(format)).contains("\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaKeepsItsCharactersBehindAnApostrophe() {
        CSVRecord row = row(rows(text(HandoverFormat.LONG)), "row_id", "G1-O1-KR2");
        assertThat(row.get("text")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.get("owner_name")).isEqualTo("'+Wu");
    }

    @ParameterizedTest
    @EnumSource(names = {"LONG", "WIDE", "PEOPLEBOX", "BETTERWORKS", "TASKS", "JIRA"})
    void theMarkOfExcelComesOnlyWhenAskedFor(HandoverFormat format) {
        assertThat(text(format)).doesNotStartWith("\uFEFF");
        assertThat(text(format, new HandoverOptions(true, false))).isEqualTo("\uFEFF" + text(format));
    }

    @Test
    void weightsAreEqualAndAddUpToExactlyOne() {
        List<CSVRecord> plain = rows(text(HandoverFormat.LONG));
        assertThat(plain).extracting(row -> row.get("weight")).containsOnly("");
        List<CSVRecord> weighted = rows(text(HandoverFormat.LONG, new HandoverOptions(false, true)));
        assertThat(weighted.stream()
                        .filter(row -> row.get("parent_row_id").equals("G1-O1"))
                        .map(row -> new BigDecimal(row.get("weight")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
        assertThat(Weights.part(new HandoverOptions(false, true), 2, 3).orElseThrow())
                .isEqualByComparingTo("0.3334");
    }

    @Test
    void theWideTableRepeatsAKeyResultsColumnsAsOftenAsNeeded() {
        CSVRecord row = rows(text(HandoverFormat.WIDE)).getFirst();
        assertThat(row.get("objective")).isEqualTo("新门锁一上市就赢得 专业用户的口碑");
        assertThat(row.get("key_result_1_target_value")).isEqualTo("98.5");
        assertThat(row.get("key_result_2_title")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.getParser().getHeaderNames()).doesNotContain("key_result_3_title");
    }

    @Test
    void tasksKnowWhatTheyServeAndWhatTheyWaitFor() {
        CSVRecord task = row(rows(text(HandoverFormat.TASKS)), "任务", "跑完一轮");
        assertThat(task.get("依赖")).isEqualTo("样机到货; G1-O1-KR1-T1");
        assertThat(task.get("关键结果")).isEqualTo("首批样机一次验收合格率");
        assertThat(task.get("目标")).contains("口碑");
        assertThat(row(rows(text(HandoverFormat.TASKS)), "编号", "G1-T1").get("开始日期"))
                .isEqualTo("2026-04-02");
    }

    @Test
    void quotesAndCommasAreReadBackAsWritten() {
        assertThat(row(rows(text(HandoverFormat.TASKS)), "编号", "G1-O1-KR1-T1").get("任务"))
                .isEqualTo("搭建验收台, \"一期\"");
    }
}
