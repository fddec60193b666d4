package okrworkshop.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okrworkshop.alignment.SuperiorOkr.Written;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuperiorTextTest {
    private static final Written GROW = new Written("Grow abroad", List.of("Ten shops, all new", "Profit 5 %"));
    private static final Written LEARN = new Written("Learn", List.of("Survey 80"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O1: Grow abroad\nKR1.1: Ten shops, all new\nKR1.2: Profit 5 %\n\nO2: Learn\nKR2.1: Survey 80",
                "O1 Grow abroad\n  KR1 Ten shops, all new\n  KR2 Profit 5 %\nO2 Learn\n  KR1 Survey 80",
                "目标1：Grow abroad\n关键结果1.1：Ten shops, all new\n关键结果1.2：Profit 5 %\n目标2：Learn\n关键结果2.1：Survey 80",
                "Objective 1: Grow abroad\n- Key result 1: Ten shops, all new\n- Key result 2: Profit 5 %\nObjective 2 - Learn\n• KR1) Survey 80",
                "Grow abroad\n- Ten shops, all new\n- Profit 5 %\nLearn\n- Survey 80",
                "Grow abroad\n\tTen shops, all new\n\tProfit 5 %\nLearn\n\tSurvey 80",
                "Grow abroad\nTen shops, all new\nProfit 5 %\n\nLearn\nSurvey 80",
                "Objective\tKey result\nGrow abroad\tTen shops, all new\n\tProfit 5 %\nLearn\tSurvey 80",
                "目标,关键结果\n Grow abroad,\"Ten shops, all new\"\nGrow abroad,Profit 5 %\nLearn,Survey 80\n",
                "\ufeff编号;类型;内容\r\n1;O;Grow abroad\r\n2;KR;Ten shops, all new\r\n3;关键结果;Profit 5 %\r\n4;目标;Learn\r\n5;KR1;Survey 80",
                "Our OKR\nNo,Owner,Key Result,Objective\n1,Li,\"Ten shops, all new\",O1 Grow abroad\n2,Li,KR1.2: Profit 5 %,\n3,Wu,Survey 80,O2 Learn",
                "Grow abroad\tTen shops, all new\nGrow abroad\tProfit 5 %\nLearn\tSurvey 80",
                "O1\tGrow abroad\nKR1.1\tTen shops, all new\nKR1.2\tProfit 5 %\nO2\tLearn\nKR2.1\tSurvey 80"
            })
    void theSameOkrIsReadHoweverPeopleWriteIt(String text) {
        SuperiorText read = SuperiorText.read(text);
        assertThat(read.bad()).isEmpty();
        assertThat(read.written()).containsExactly(GROW, LEARN);
    }

    @Test
    void chineseSentencesWithWideCommasStayWhole() {
        SuperiorText read = SuperiorText.read("目标,关键结果\n让客户满意，愿意推荐，常回来,满意度从 70 到 90，每季度一次\n");
        assertThat(read.written()).containsExactly(new Written("让客户满意，愿意推荐，常回来", List.of("满意度从 70 到 90，每季度一次")));
    }

    @Test
    void eachBadLineIsNamedWithItsNumberAndTheRestIsTaken() {
        SuperiorText read = SuperiorText.read(
                "KR0: nothing above\nO1: Grow\nKR1: =1+1\nKR2: Shops\nKR3: shops\nO2: gr\u0007ow\nKR1: under a bad one\nO3: Learn");
        assertThat(read.bad())
                .extracting(
                        line -> line.line() + " " + line.problem().orElseThrow().code())
                .containsExactly(
                        "1 superior.orphan",
                        "3 superior.formula",
                        "5 superior.same-line",
                        "6 text.malformed",
                        "7 superior.orphan");
        assertThat(read.bad().get(2).problem().orElseThrow().arguments()).containsExactly("4");
        assertThat(read.written())
                .containsExactly(new Written("Grow", List.of("Shops")), new Written("Learn", List.of()));
    }

    @Test
    void aTableThatDoesNotSayWhatARowIsIsToldSo() {
        SuperiorText read = SuperiorText.read("type,text\nO,Grow\nKPI,Shops\nKR,Survey\n");
        assertThat(read.bad())
                .extracting(
                        line -> line.line() + " " + line.problem().orElseThrow().code())
                .containsExactly("3 superior.type");
        assertThat(read.written()).containsExactly(new Written("Grow", List.of("Survey")));
    }

    @Test
    void hostileTextsEndQuicklyWithAReason() {
        assertThat(Refusals.codeOf(() -> SuperiorText.read("x".repeat(SuperiorText.LONGEST + 1))))
                .isEqualTo("superior.too-large");
        assertThat(Refusals.codeOf(() -> SuperiorText.read(" \n\t\n"))).isEqualTo("superior.nothing");
        assertThat(Refusals.codeOf(() -> SuperiorText.read("x\n".repeat(90_000))))
                .isEqualTo("superior.objectives");
        assertThat(SuperiorText.read("\"".repeat(100_001)).bad()).hasSize(1);
        assertThat(SuperiorText.read("O1: a\u0000b").bad()).hasSize(1);
    }

    @Test
    void moreThanAnOkrHasIsRefusedLineByLine() {
        SuperiorText read =
                SuperiorText.read("O1: Grow\n" + "KR: more %d\n".repeat(22).formatted(numbers(22)));
        assertThat(read.written().getFirst().keyResults()).hasSize(SuperiorOkr.KEY_RESULTS);
        assertThat(read.bad()).hasSize(2);
    }

    private static Object[] numbers(int many) {
        return java.util.stream.IntStream.range(0, many).boxed().toArray();
    }
}
