package okrworkshop.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
    private static final Pseudonyms NAMES = Pseudonyms.of(
            List.of("林工", "Wu", "Wu Lei", "王小明", "李", "42", "José", "阿卜杜拉·买买提", "", "wu"), number -> "P" + number);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "请林工和王小明周一确认 | 请P1和P4周一确认",
                "王　小明、林 工 | P4、P1",
                "Wu负责验收 | P2负责验收",
                "wu's plan for WU | P2's plan for P2",
                "Ｗｕ 验收 | P2 验收",
                "Wu Lei and Wu | P3 and P2",
                "wu  lei | P3",
                "Wuhan, Wu2, IWu | Wuhan, Wu2, IWu",
                "JOSÉ, Jose | P7, P7",
                "阿卜杜拉 • 买买提 | P8",
                "李、林工 | P5、P1",
                "行李和桃李 | 行李和桃李",
                "从 42 到 60 | 从 42 到 60",
                "42 | P6",
                "小明 | 小明",
            })
    void aNameIsFoundWhole(String text, String nameless) {
        assertThat(NAMES.in(text)).isEqualTo(nameless);
    }

    @Test
    void accentsAndUnseenCharactersDontHideAName() {
        assertThat(NAMES.in("Jose\u0301 fragt")).isEqualTo("P7 fragt");
        assertThat(NAMES.in("林\u200b工")).isEqualTo("P1");
        assertThat(NAMES.in("W\u00adu")).isEqualTo("P2");
    }

    @Test
    void numbersFollowTheOrderAndTheFirstOfTwoCounts() {
        Pseudonyms names = Pseudonyms.of(List.of("Anna", " ", "ANNA", "Bo"), number -> "#" + number);

        assertThat(names.in("Bo, anna")).isEqualTo("#4, #1");
    }

    @Test
    void aWordInPlaceOfANameIsNotReadAgain() {
        Pseudonyms names = Pseudonyms.of(List.of("参与者 2", "Bo"), number -> "参与者 " + number);

        assertThat(names.in("Bo 找 参与者 2")).isEqualTo("参与者 2 找 参与者 1");
    }

    @Test
    void everyTextOfADraftIsWithoutNames() {
        BoardFixture board = new BoardFixture(DocumentId.random());
        board.putAt("frame-a-b", CardKind.FRAME, "a", "b", "x Zoe")
                .putAt("n", CardKind.NOTE, "a", "b", "x Zoe")
                .put("e", CardKind.EXPECTATION, "x Zoe", "source", "Zoe", "stakeholder", "Zoe", "metric", "Zoe")
                .put("x", CardKind.EXCLUSION, "x Zoe", "reason", "Zoe")
                .put("q", CardKind.QUESTION, "x Zoe", "asker", "Zoe", "addressee", "Zoe")
                .put("f", CardKind.FINDING, "x Zoe", "evidence", "Zoe", "cause", "Zoe", "metric", "Zoe", "unit", "Zoe")
                .put("d", CardKind.DRIVER, "x Zoe", "metric", "Zoe", "unit", "Zoe")
                .put("s", CardKind.STRATEGY, "x Zoe", "effect", "Zoe", "test", "Zoe", "stop", "Zoe", "partners", "Zoe")
                .put(
                        "s2",
                        CardKind.STRATEGY,
                        "x Zoe",
                        "reason",
                        "Zoe",
                        "decider",
                        "Zoe",
                        "metric",
                        "Zoe",
                        "unit",
                        "Zoe")
                .put("o", CardKind.OBJECTIVE, "x Zoe", "owner", "Zoe", "waived", "O-LONG says Zoe")
                .put("o2", CardKind.OBJECTIVE, "y Zoe")
                .merge("o2", "o")
                .put("k", CardKind.KEY_RESULT, "x Zoe", "metric", "Zoe", "owner", "Zoe", "source", "Zoe", "unit", "Zoe")
                .put("k2", CardKind.KEY_RESULT, "x Zoe", "completion", "Zoe", "difficulty", "Zoe", "dedication", "Zoe")
                .put("t", CardKind.TASK, "x Zoe", "owner", "Zoe", "deliverable", "Zoe", "depends", "Zoe")
                .put("t2", CardKind.TASK, "x Zoe", "owner", "Zoe")
                .put("r", CardKind.RESOURCE, "Zoe", "note", "Zoe", "unit", "Zoe")
                .put("u", CardKind.SUPPORT_REQUEST, "x Zoe", "team", "Zoe", "contact", "Zoe", "reason", "Zoe")
                .put("i", CardKind.RISK, "x Zoe", "trigger", "Zoe", "response", "Zoe", "owner", "Zoe")
                .putAt("l", CardKind.REFLECTION, "a", "b", "x Zoe")
                .put("w", CardKind.TODO, "x Zoe", "owner", "Zoe")
                .link("k", okrworkshop.documents.LinkType.PARENT, "o")
                .link("t", okrworkshop.documents.LinkType.PARENT, "k");
        DraftOkr draft = DraftOkrReader.read(board, List.of(), Set.of());

        DraftOkr nameless =
                Pseudonyms.of(List.of("Zoe"), number -> "P" + number).in(draft);

        assertThat(draft.toString()).contains("Zoe");
        assertThat(nameless.toString()).doesNotContain("Zoe");
        assertThat(nameless.toString().replace("P1", "Zoe")).isEqualTo(draft.toString());
    }

    @Test
    void aHallOfNamesAndALongTextTakeNoTime() {
        Pseudonyms names = Pseudonyms.of(
                IntStream.range(0, 1_000)
                        .mapToObj(i -> "参与" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + i)
                        .toList(),
                number -> "P" + number);
        String text = "参与甲10 与 参与乙 11 共同负责，参与丙。".repeat(20_000);

        String nameless = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names.in(text));

        assertThat(nameless).doesNotContain("参与甲10").contains("P11");
    }

    @Test
    void withoutNamesNothingChanges() {
        assertThat(Pseudonyms.of(List.of(), String::valueOf).in("Wu")).isEqualTo("Wu");
        assertThat(Pseudonyms.NONE.in("Wu")).isEqualTo("Wu");
    }
}
