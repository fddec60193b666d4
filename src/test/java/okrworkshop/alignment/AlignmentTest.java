package okrworkshop.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import okrworkshop.alignment.GroupOkr.KeyResult;
import okrworkshop.alignment.GroupOkr.Objective;
import okrworkshop.alignment.GroupOkr.Request;
import okrworkshop.shared.GroupId;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final TreeWords WORDS =
            new TreeWords("Tree", "Superior", "Groups", "Nobody yet", "Nothing above", "taken out", "Empty", ": ");
    private final SuperiorOkr superior = new SuperiorOkr(List.of(
            new SuperiorOkr.Objective(
                    "o1",
                    "Grow <abroad> & \"home\"",
                    false,
                    List.of(
                            new SuperiorOkr.KeyResult("k1", "Ten shops", false),
                            new SuperiorOkr.KeyResult("k2", "Profit", false),
                            new SuperiorOkr.KeyResult("k3", "Old", true),
                            new SuperiorOkr.KeyResult("k4", "Older", true))),
            new SuperiorOkr.Objective("o2", "Learn", false, List.of())));

    @Test
    void coverageSaysWhoServesWhatAndWhatNobodyServes() {
        GroupOkr falcons = group(1, "Falcons", objective("O1", "Open", "k1", "k3"), objective("O2", "Save"));
        GroupOkr owls = group(2, "Owls", objective("O1", "Start", "k1"), objective("O2", "Go", "k1"));
        GroupOkr wolves = group(3, "Wolves", objective("O1", "Run", "k1", "unknown1"));
        Coverage coverage = new Alignment(superior, List.of(falcons, owls, wolves)).coverage();

        assertThat(coverage.rows()).extracting(row -> row.entry().id()).containsExactly("o1", "k1", "k2", "k3", "o2");
        assertThat(coverage.rows().get(1).groups()).containsExactly(falcons, owls, wolves);
        assertThat(coverage.rows().get(1).by()).hasSize(4);
        assertThat(coverage.crowded()).extracting(row -> row.entry().id()).containsExactly("k1");
        assertThat(coverage.open()).extracting(row -> row.entry().id()).containsExactly("k2", "o2");
        assertThat(coverage.rows().getFirst().below()).containsExactly(falcons, owls, wolves);
        assertThat(coverage.unbound())
                .extracting(served -> served.objective().text())
                .containsExactly("Save");
    }

    @Test
    void requestsFindTheirGroupHoweverItsNameIsTyped() {
        GroupOkr one = group(
                1,
                "Group 1",
                List.of(
                        request("Data", "group  ２", "yes"),
                        request("Money", "Finance", ""),
                        request("Time", "", "no"),
                        request("Me", "Group 1", "")));
        GroupOkr two = group(2, "Group 2", List.of(request("Tests", "the people of Group 1 (next door)", "")));
        GroupOkr twelve = group(12, "Group 12", List.of(request("Help", "Group 12/Group 1 or Group 2", "")));
        Needs needs = Needs.of(List.of(one, two, twelve));

        assertThat(needs.between())
                .extracting(need ->
                        need.by().number() + ">" + need.of().orElseThrow().number())
                .containsExactly("1>2", "2>1");
        assertThat(needs.between()).allMatch(need -> need.both(needs));
        assertThat(needs.outside())
                .extracting(need -> need.request().text())
                .containsExactly("Money", "Time", "Me", "Help");
    }

    @Test
    void groupsThatWriteTheSameOrAgainstEachOtherAreNamed() {
        GroupOkr one = group(
                1,
                "A",
                objective("O1", "Win the trust of professional users"),
                keyResults(
                        "O2",
                        "Keep costs low",
                        metric("KR2.1", "Return rate", 9, 4, "%", ""),
                        metric("KR2.2", "Shops", 1, 10, "", "increase")));
        GroupOkr two = group(
                2,
                "B",
                objective("O1", "Win trust of the professional users"),
                keyResults(
                        "O2",
                        "Sell more",
                        metric("KR2.1", "return rate", 4, 9, "%", ""),
                        metric("KR2.2", " shops ", 1, 12, "", "increase")));
        GroupOkr three = group(3, "C", keyResults("O1", "Others", metric("KR1.1", "Shops", 1, 12, "towns", "")));
        Overlaps overlaps = Overlaps.of(List.of(one, two, three));

        assertThat(overlaps.alike()).hasSize(1);
        assertThat(overlaps.alike().getFirst().said())
                .extracting(said -> said.group().name() + said.label())
                .containsExactly("AO1", "BO1");
        assertThat(overlaps.against())
                .extracting(each -> each.metric() + " " + each.how() + " "
                        + each.one().group().name() + each.other().group().name())
                .containsExactly("Return rate DIRECTION AB", "Shops TARGET AB");
    }

    @Test
    void oneGroupIsNeverComparedWithItself() {
        GroupOkr one = group(1, "A", objective("O1", "Win trust"), objective("O2", "Win trust"));
        assertThat(Overlaps.of(List.of(one)).alike()).isEmpty();
    }

    @Test
    void theTreeIsAPictureInWhichNothingThatPeopleTypedIsMarkup() throws Exception {
        GroupOkr evil = group(
                1,
                "<script>alert(1)</script>",
                objective("O1", "a]]>&'\u0001\uD800 %s %n 让客户满意".repeat(4), "k1"),
                objective("O2", "free"));
        for (boolean folded : List.of(true, false)) {
            String svg = AlignmentSvg.of(new Alignment(superior, List.of(evil)), WORDS, new TreeView("", folded));
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var document = parser.parse(
                    new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            String text = document.getDocumentElement().getTextContent();
            assertThat(text)
                    .contains("<script>alert(1)</script>")
                    .contains("Grow <abroad> & \"home\"")
                    .contains("Nobody yet")
                    .contains("Nothing above");
            assertThat(text.contains("让客户满意")).isEqualTo(!folded);
        }
    }

    @Test
    void aHallIsDrawnBranchByBranchAndFolded() {
        List<GroupOkr> hall = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> group(
                        number,
                        "Group " + number,
                        objective("O1", "Serve customers in town number " + number, number % 2 == 0 ? "k1" : "o2"),
                        objective("O2", "Something else in town number " + number)))
                .toList();
        Alignment alignment = new Alignment(superior, hall);

        TreeView first = TreeView.first(alignment);
        assertThat(first).isEqualTo(new TreeView("o1", true));
        assertThat(TreeView.first(new Alignment(superior, hall.subList(0, 4)))).isEqualTo(new TreeView("", false));
        assertThat(height(AlignmentSvg.of(alignment, WORDS, first))).isLessThan(2_500);
        String unbound = AlignmentSvg.of(alignment, WORDS, new TreeView(TreeView.UNBOUND, true));
        assertThat(unbound).contains("Group 60: O2").doesNotContain("Ten shops");
        assertThat(AlignmentSvg.of(alignment, WORDS, new TreeView("", false)))
                .contains("Serve customers in town number 7")
                .isEqualTo(AlignmentSvg.of(alignment, WORDS, new TreeView("", false)));
    }

    @Test
    void anEmptyTreeSaysSo() {
        assertThat(AlignmentSvg.of(new Alignment(SuperiorOkr.NONE, List.of()), WORDS, new TreeView("", false)))
                .contains("Empty");
    }

    @Test
    void textsBreakWhereTheyFitAndLongOnesEndInAnEllipsis() {
        assertThat(TextLines.of("short", 20, 2)).containsExactly("short");
        assertThat(TextLines.of("让客户满意愿意推荐常回来", 4, 2)).containsExactly("让客户满", "意愿意…");
        assertThat(TextLines.of("x".repeat(100), 10, 3)).hasSize(3).allMatch(line -> TextLines.width(line) <= 10);
        assertThat(TextLines.of("", 10, 3)).isEmpty();
    }

    private static double height(String svg) {
        return Double.parseDouble(svg.replaceAll("(?s).*? height=\"(\\d+)\".*", "$1"));
    }

    private static GroupOkr group(int number, String name, Objective... objectives) {
        return new GroupOkr(GroupId.random(), number, name, List.of(objectives), List.of());
    }

    private static GroupOkr group(int number, String name, List<Request> requests) {
        return new GroupOkr(GroupId.random(), number, name, List.of(), requests);
    }

    private static Objective objective(String label, String text, String... serves) {
        return new Objective(label, text, List.of(serves), List.of());
    }

    private static Objective keyResults(String label, String text, KeyResult... keyResults) {
        return new Objective(label, text, List.of(), new ArrayList<>(List.of(keyResults)));
    }

    private static KeyResult metric(
            String label, String metric, double from, double to, String unit, String direction) {
        return new KeyResult(
                label, label + metric + to + direction, metric, Optional.of(from), Optional.of(to), unit, direction);
    }

    private static Request request(String text, String team, String confirmed) {
        return new Request(text, team, confirmed, List.of("KR1.1"));
    }
}
