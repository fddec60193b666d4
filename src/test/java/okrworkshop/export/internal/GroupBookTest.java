package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

class GroupBookTest {
    private final ExportFixture fixture = new ExportFixture();

    @Test
    void aCompleteDraftHasAllSectionsInTheirOrder() {
        Book book = book(ExportFixture.rich(Language.ZH).leftWithGaps("objectives", "few", "时间到了"), Language.ZH);

        assertThat(Books.headings(book, 1))
                .containsExactly(
                        "1 一页总览",
                        "2 我们理解的期望",
                        "3 现状与关键差距",
                        "4 策略与取舍",
                        "5 OKR 明细",
                        "6 OGSM 一页表",
                        "7 任务与 30 天计划",
                        "8 跨部门协同清单",
                        "9 资源计划与取舍",
                        "10 风险与动态调整",
                        "11 评审记录",
                        "12 写作检查残留",
                        "13 待确认问题",
                        "14 下一步",
                        "15 跟进节奏与打分说明",
                        "16 附录：如何导入你的 OKR 工具",
                        "17 未达标就往下走的步骤",
                        "18 复盘与反思");
    }

    @Test
    void theCoverSaysWhoseDraftOfWhichDayItIsAndThenWhatIsInTheBook() {
        Book book = book(fixture.withDoorLock(), Language.EN);

        assertThat(book.title()).isEqualTo("Draft OKR · 第1组");
        assertThat(book.mark()).startsWith("Draft · version ").endsWith("· 2026-03-02");
        assertThat(book.blocks().subList(0, 5))
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo(new Block.Title("Draft OKR · 第1组")),
                        mark -> assertThat(mark).isEqualTo(new Block.Remark(book.mark())),
                        facts -> assertThat(Books.text(List.of(facts)))
                                .contains(
                                        "Workshop: 智能门锁",
                                        "Group: 第1组",
                                        "Cycle: 2026-04-01 – 2026-06-30",
                                        "Date: 2026-03-02",
                                        "Participants: 林工; Wu"),
                        contents -> assertThat(contents).isEqualTo(new Block.Contents("Contents")),
                        end -> assertThat(end).isEqualTo(new Block.PageBreak()));
    }

    @Test
    void whatADraftCannotBeWithoutIsSaidToBeMissingAndAllElseLeftOut() {
        Book book = book(new ExportFixture(), Language.EN);

        assertThat(Books.headings(book, 1))
                .containsExactly(
                        "1 One-page overview",
                        "2 OKR in detail",
                        "3 Tasks and 30-day plan",
                        "4 Review record",
                        "5 Questions to clarify",
                        "6 Next steps");
        assertThat(Books.text(Books.under(book, "One-page overview")))
                .isEqualTo("No objectives and key results have been written yet.");
        assertThat(Books.text(Books.under(book, "Questions to clarify")))
                .isEqualTo("There are no questions to clarify.");
    }

    @Test
    void ogsmIsReadFromTheDraft() {
        fixture.withDoorLock();
        fixture.board
                .put("m", CardKind.KEY_RESULT, "通过认证", "direction", "milestone", "due", "2026-06-01")
                .link("m", LinkType.PARENT, "o")
                .put("s3", CardKind.STRATEGY, "另一条路", "decision", "chosen");

        Block.Table table = Books.tables(Books.under(book(fixture, Language.ZH), "OGSM 一页表"))
                .getFirst();

        assertThat(table.header()).containsExactly("目的（O）", "目标（G）", "策略（S）", "衡量（M）");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                "O1 新门锁一上市就赢得专业用户的口碑",
                                "KR1.1 合格率 91% → 98%",
                                "先赢得专业用户的口碑",
                                "KR1.2 通过认证 · 2026-06-01\nKR1.1 搭建验收台 · 2026-04-10"),
                        List.of("选中而未连到目标的策略", "", "另一条路", ""));
    }

    @Test
    void withoutObjectivesThereIsNoOgsmNoRhythmAndNothingToImport() {
        fixture.board.put("s3", CardKind.STRATEGY, "a way", "decision", "chosen");

        assertThat(Books.text(book(fixture, Language.EN)))
                .contains("a way")
                .doesNotContain("OGSM", "Rhythm and scoring", "Appendix");
    }

    @Test
    void theNextThirtyDaysAreToldByWeeks() {
        fixture.board
                .put("t1", CardKind.TASK, "Call", "owner", "Wu", "start", "2026-03-02", "due", "2026-03-09")
                .put("t2", CardKind.TASK, "Build", "due", "2026-03-31")
                .put("t3", CardKind.TASK, "Far away", "due", "2026-04-01")
                .put("todo", CardKind.TODO, "Ask", "owner", "林工", "due", "2026-03-08");

        Block.Table plan = Books.tables(Books.under(book(fixture, Language.EN), "30-day plan"))
                .getLast();

        assertThat(plan.rows())
                .containsExactly(
                        List.of("2026-03-02 – 2026-03-08", "Call (Wu)", "Ask (林工)"),
                        List.of("2026-03-09 – 2026-03-15", "", "Call (Wu)"),
                        List.of("2026-03-16 – 2026-03-22", "", ""),
                        List.of("2026-03-23 – 2026-03-31", "", "Build"));
    }

    @Test
    void aPlanBeforeItsCycleBeginsWithTheCycle() {
        fixture.board.put("t", CardKind.TASK, "Call", "due", "2026-04-30");

        Block.Table plan = Books.tables(Books.under(book(fixture, Language.EN), "30-day plan"))
                .getLast();

        assertThat(plan.rows().getFirst().getFirst()).isEqualTo("2026-04-01 – 2026-04-07");
        assertThat(plan.rows().getLast()).containsExactly("2026-04-22 – 2026-04-30", "", "Call");
    }

    @Test
    void withNothingToDoInThirtyDaysThereIsNoPlanForThem() {
        fixture.board.put("t", CardKind.TASK, "Call", "due", "2027-01-01");

        assertThat(Books.headings(book(fixture, Language.EN), 2)).doesNotContain("30-day plan");
    }

    @Test
    void overloadsStandWithWhatWasDecidedAboutThem() {
        fixture.board
                .put("r1", CardKind.RESOURCE, "Wu", "gross", 10, "action", "move", "note", "a week later")
                .put("t", CardKind.TASK, "Build", "owner", "Wu", "effort", 15)
                .put("r2", CardKind.RESOURCE, "Li", "gross", 1)
                .put("t2", CardKind.TASK, "Test", "owner", "Li", "effort", 3)
                .put("r3", CardKind.RESOURCE, "Ann", "gross", 9);

        Block.Table cuts = Books.tables(Books.under(book(fixture, Language.EN), "What is too much, and what to do"))
                .getFirst();

        assertThat(cuts.rows())
                .containsExactly(
                        List.of("Wu", "5", "move the date", "a week later"), List.of("Li", "2", "not decided yet", ""));
    }

    @Test
    void risksWithAPlaceStandInTheMatrixOfAdjustments() {
        fixture.board
                .put("a", CardKind.RISK, "Chips", "impact", 5, "control", 2)
                .put("b", CardKind.RISK, "Costs", "impact", 2, "control", 3)
                .put("c", CardKind.RISK, "No place yet");

        Block.Table matrix = Books.tables(Books.under(book(fixture, Language.EN), "Adjustment matrix"))
                .getFirst();

        assertThat(matrix.rows())
                .containsExactly(
                        List.of("large impact, out of our hands", "Stop, or change the goal", "Chips"),
                        List.of("small impact, in our hands", "Go on, adjust the key result’s value", "Costs"));
        fixture.board.delete("a").delete("b");
        assertThat(Books.text(book(fixture, Language.EN)))
                .contains("No place yet")
                .doesNotContain("Adjustment matrix");
    }

    @Test
    void theReviewSaysWhatTheAuthorsDidWithIt() {
        Book book = book(fixture, Language.EN);

        assertThat(Books.headings(book, 2)).contains("Reviewed by · 第2组");
        assertThat(Books.text(Books.under(book, "Review record")))
                .contains("Adopted 1 · partly adopted 1 · not adopted 0 · no reply 0")
                .contains("partly adopted: 下周补", "still no: 还是没有", "下个周期再量");
    }

    @Test
    void whatTheWritingCheckStillFindsStandsWithItsPlaceAndWhatIsKeptWithItsReason() {
        fixture.board
                .put("o", CardKind.OBJECTIVE, "团队建设", "rank", 1, "owner", "林工")
                .put("w", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷")
                .link("w", LinkType.PARENT, "o");

        List<Block> section = Books.under(book(fixture, Language.ZH), "写作检查残留");

        assertThat(Books.tables(section).getFirst().rows())
                .anySatisfy(row -> assertThat(row).contains("O1", "团队建设").containsAnyOf("需修改", "建议修改"));
        assertThat(Books.tables(section).getLast().rows())
                .contains(List.of(fixture.mistake("KR-UNMEASURABLE"), "KR1.1", "七月才有问卷"));
    }

    @Test
    void questionsNameWhomToAskAndLeaveRoomForTheDay() {
        fixture.board.put("q", CardKind.QUESTION, "Which users?", "asker", "Wu", "addressee", "Sales");

        Block.Table table = Books.tables(Books.under(book(fixture, Language.EN), "Questions to clarify"))
                .getFirst();

        assertThat(table.header()).containsExactly("Question", "Ask whom", "Asked by", "Answer by");
        assertThat(table.rows()).containsExactly(List.of("Which users?", "Sales", "Wu", ""));
    }

    @Test
    void nextStepsThatPeopleShareStandBesideThoseOfTheBoardAndOthersNowhere() {
        fixture.board.put("todo", CardKind.TODO, "Call the supplier", "owner", "Ann", "due", "2026-03-09");
        var person = fixture.seat("林工").person();
        fixture.steps.note(person, "Show it to sales", "2026-03-10", "Wu", true);
        fixture.steps.note(person, "my own business", "2026-03-11", "", false);

        Book book = book(fixture, Language.EN);

        assertThat(Books.tables(Books.under(book, "Next steps")).getFirst().rows())
                .containsExactly(
                        List.of("Call the supplier", "Ann", "2026-03-09", ""),
                        List.of("Show it to sales", "林工", "2026-03-10", "Wu"));
        assertThat(Books.text(book)).doesNotContain("my own business");
    }

    @Test
    void theRhythmIsAProposalAndScoresAreNoAppraisal() {
        String text = Books.text(Books.under(book(fixture.withDoorLock(), Language.ZH), "跟进节奏与打分说明"));

        assertThat(text)
                .contains("周会 | 每周一次", "月度复盘 | 每月一次", "周期最后一周，到 2026-06-30")
                .contains("由培训师确认", "三报是日报、周报、双月报或季报", "四会是晨会、夕会、周会、双月会或季会")
                .contains("0.6–0.7", "与个人绩效无关");
    }

    @Test
    void theAppendixNamesFilesThatThereAre() {
        String text = Books.text(Books.under(book(fixture.withDoorLock(), Language.EN), "import into your OKR tool"));

        for (HandoverFormat format : HandoverFormat.values()) {
            if (format != HandoverFormat.FULL) {
                assertThat(text).contains(format.code() + "." + format.extension());
            }
        }
        assertThat(text).contains("keeps no keys");
    }

    @Test
    void wordsStandInBothLanguagesAndWhatPeopleWroteOnce() {
        ExportFixture rich = ExportFixture.rich(Language.ZH);
        Book book = rich.book(new Wish(
                new Scope.GroupBook(rich.room.group(1).id()),
                FileFormat.DOCX,
                LanguageChoice.both(Language.ZH),
                false,
                false));

        assertThat(book.language()).isEqualTo(Language.ZH);
        assertThat(Books.headings(book, 1))
                .hasSize(17)
                .allSatisfy(heading -> assertThat(heading).containsPattern("\\p{IsHan}.*[a-z]{3}"));
        assertThat(Books.text(book))
                .contains("负责人 Owner", "挑战型 stretch", "没有基线 No baseline")
                .doesNotContain("{0}");
        assertThat(Books.text(Books.under(book, "Review record")).split("口径不清", -1))
                .hasSize(2);
    }

    private static Book book(ExportFixture fixture, Language language) {
        return fixture.book(Wish.of(
                new Scope.GroupBook(fixture.room.group(1).id()), FileFormat.DOCX, LanguageChoice.only(language)));
    }
}
