package okrworkshop.cockpit.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.workshops.ListedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTextTest {
    private static final List<String> THREE = List.of("第1组", "第2组", "Owls");

    @Test
    void cellsFromASpreadsheetAreReadByTheirHeaderInAnyOrder() {
        RosterText read = RosterText.read("组别\t部门\t姓名\t角色\n2\t销售部\t王芳\t组长\n\t研发部\t李雷\t\n");
        assertThat(read.bad()).isEmpty();
        assertThat(read.people(THREE))
                .containsExactly(new ListedPerson("王芳", "销售部", 2, "组长"), new ListedPerson("李雷", "研发部", 0, ""));
    }

    @Test
    void csvWithAMarkAtItsBeginningAndQuotedLineEndsIsRead() {
        RosterText read = RosterText.read("\ufeffName,Department,Group\r\n"
                + "\"Ada \"\"The Count\"\" Lovelace\",\"Research,\r\n"
                + "Engines\",owls\r\n"
                + "Bo;Chen,,1\r\n");
        assertThat(read.bad()).isEmpty();
        assertThat(read.people(THREE))
                .containsExactly(
                        new ListedPerson("Ada \"The Count\" Lovelace", "Research, Engines", 3, ""),
                        new ListedPerson("Bo;Chen", "", 1, ""));
        assertThat(read.lines()).extracting(RosterLine::line).containsExactly(2, 4);
    }

    @Test
    void semicolonsWideCommasAndTheLineThatNamesTheSeparatorAreUnderstood() {
        for (String text :
                List.of("name;group\nAda;1", "姓名，组\nAda，1", "sep=;\nname;group\nAda;1", "sep=|\nname|group\nAda|1")) {
            assertThat(RosterText.read(text).people(THREE))
                    .as("%s", text)
                    .containsExactly(new ListedPerson("Ada", "", 1, ""));
        }
        assertThat(RosterText.read("sep=;\nname;group\nAda;1").lines())
                .extracting(RosterLine::line)
                .containsExactly(3);
    }

    @Test
    void withoutAHeaderNamesComeFirstAndRunningNumbersDoNotCount() {
        assertThat(RosterText.read("Ada\nBo\n").people(THREE))
                .extracting(ListedPerson::name)
                .containsExactly("Ada", "Bo");
        assertThat(RosterText.read("1\t王芳\t销售部\t第二组\n2\t李雷\t研发部\t第1组").people(THREE))
                .containsExactly(new ListedPerson("王芳", "销售部", 2, ""), new ListedPerson("李雷", "研发部", 1, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学员姓名（必填）", "参与者姓名"})
    void titlesAboveTheHeaderAndRunningNumbersBesideItAreSkipped(String name) {
        RosterText read = RosterText.read("OKR 培训名单\t\t\n\t\t\n序号\t" + name + "\t所在部门\n1\t李　雷\t　研发部 \n");
        assertThat(read.people(THREE)).containsExactly(new ListedPerson("李雷", "研发部", 0, ""));
    }

    @Test
    void familyAndGivenNamesBecomeOneName() {
        assertThat(RosterText.read("First name,Last name\nAda,Lovelace").people(THREE))
                .extracting(ListedPerson::name)
                .containsExactly("Ada Lovelace");
        assertThat(RosterText.read("姓,名\n欧阳,修").people(THREE))
                .extracting(ListedPerson::name)
                .containsExactly("欧阳修");
    }

    @Test
    void eachLineSaysWhyItCannotBeTaken() {
        RosterText read = RosterText.read("name,department,group\nAda,R,\n,R,1\n" + "x".repeat(41)
                + ",R,1\nＡＤＡ, r ,2\nAda,S,2\nBo," + "d".repeat(61) + ",1\nCy,R," + "g".repeat(41));
        assertThat(read.good()).extracting(RosterLine::department).containsExactly("R", "S");
        assertThat(read.bad())
                .extracting(
                        line -> line.line() + " " + line.problem().orElseThrow().code())
                .containsExactly(
                        "3 name.empty", "4 name.too-long", "5 roster.same-line", "7 text.too-long", "8 name.too-long");
        assertThat(read.bad().get(2).problem().orElseThrow().arguments()).containsExactly("2");
    }

    @Test
    void aQuoteThatNeverEndsIsASignLikeOthers() {
        RosterText read = RosterText.read("name,department\n\"Ada,R\nBo,\"S\nCy \"The Cat\" Lee,T");
        assertThat(read.lines()).extracting(RosterLine::name).contains("Cy \"The Cat\" Lee");
        assertThat(read.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(RosterText.read("name,department\nAda,5\" pipes").people(THREE))
                .containsExactly(new ListedPerson("Ada", "5\" pipes", 0, ""));
    }

    @Test
    void nothingHiddenStaysInANameAndMarkupIsJustText() {
        assertThat(RosterText.read("name\n\u202eAda\u0000\u200b\n<b>Bo</b>\n=cmd|' /C calc'!A0")
                        .people(THREE))
                .extracting(ListedPerson::name)
                .containsExactly("Ada", "<b>Bo</b>", "=cmd|' /C calc'!A0");
    }

    @Test
    void moreThanAThousandPeopleAreSaidToBeTooMany() {
        String text = IntStream.rangeClosed(0, 1_000).mapToObj(n -> "P" + n).collect(Collectors.joining("\n"));
        assertThat(RosterText.read(text).good()).hasSize(1_000);
        assertThat(RosterText.read(text).bad())
                .singleElement()
                .satisfies(line -> assertThat(line.problem())
                        .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("roster.too-long")));
    }

    @Test
    void textsThatWereMadeToBeSlowAreReadAtOnce() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        for (String text : List.of(
                " ".repeat(RosterText.LONGEST - 1) + "x",
                "\"".repeat(RosterText.LONGEST),
                "\"\n".repeat(RosterText.LONGEST / 2),
                "(".repeat(RosterText.LONGEST),
                "\u3000\t".repeat(RosterText.LONGEST / 2),
                "\"\"\"\"a".repeat(RosterText.LONGEST / 5),
                "李 ".repeat(RosterText.LONGEST / 2),
                "· ".repeat(RosterText.LONGEST / 2))) {
            assertThat(RosterText.read(text).lines()).isNotNull();
        }
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nothingIsNobody() {
        assertThat(RosterText.read("").lines()).isEmpty();
        assertThat(RosterText.read(" \n\t\n").lines()).isEmpty();
        assertThat(RosterText.read("姓名\t部门\n").lines()).isEmpty();
    }

    @Test
    void aListKnowsWhichGroupsItWants() {
        RosterText named = RosterText.read("name,group\nAda,Owls\nBo,Foxes\nCy,owls\nDi,");
        assertThat(named.groups()).containsExactly("Owls", "Foxes");
        assertThat(named.wantedGroups()).containsExactly("Owls", "Foxes");
        assertThat(named.strange(THREE)).containsExactly("Foxes");
        assertThat(named.sizes(THREE)).isEqualTo(Map.of(3, 2L, 0, 2L));
        RosterText counted = RosterText.read("name,group\nAda,第六组\nBo,2");
        assertThat(counted.wantedGroups()).hasSize(6).containsOnly("");
        assertThat(counted.strange(THREE)).containsExactly("第六组");
    }

    @Test
    void aListThatIsWrittenIsReadAgain() {
        List<ListedPerson> people = List.of(new ListedPerson("王芳", "销售部", 2, "组长"), new ListedPerson("Ada", "", 0, ""));
        for (List<String> header : List.of(
                List.of("姓名", "部门", "小组", "角色（仅供你参考）"),
                List.of("Name", "Department", "Group", "Role (note for you)"))) {
            String text = RosterText.write(header, people, THREE);
            assertThat(RosterText.read(text).people(THREE)).isEqualTo(people);
        }
        assertThat(RosterText.write(List.of("Name"), List.of(), THREE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第1组,1",
        "2,2",
        "第二组,2",
        "Group 3,3",
        "group3,3",
        "G2,2",
        "组1,1",
        "1组,1",
        "ＯＷＬＳ,3",
        "第三小组,3",
        "4,0",
        "0,0",
        "Foxes,0",
        "十,0",
        "'',0"
    })
    void aGroupIsMeantByItsNameOrItsNumber(String label, int number) {
        assertThat(GroupLabels.number(label, THREE).orElse(0)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"十,10", "十二,12", "二十,20", "三十五,35", "第十组,10", "十十,-1", "一二,-1", "12,12"})
    void chineseNumbersCountToo(String label, int number) {
        assertThat(GroupLabels.plain(label).orElse(-1)).isEqualTo(number);
    }
}
