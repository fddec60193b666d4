package okrworkshop.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import okrworkshop.alignment.SuperiorOkr.Entry;
import okrworkshop.alignment.SuperiorOkr.Written;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.Test;

class SuperiorOkrTest {
    private int made;
    private final Supplier<String> ids = () -> "entry00" + ++made;
    private final SuperiorOkr okr = SuperiorOkr.NONE.plus(
            List.of(new Written("Grow", List.of("Ten shops", "Profit 5 %")), new Written("Learn", List.of("Survey"))),
            ids);

    @Test
    void entriesAreNumberedInReadingOrder() {
        assertThat(lines(okr))
                .containsExactly("O1 Grow", "KR1.1 Ten shops", "KR1.2 Profit 5 %", "O2 Learn", "KR2.1 Survey");
        assertThat(okr.isEmpty()).isFalse();
        assertThat(SuperiorOkr.NONE.isEmpty()).isTrue();
    }

    @Test
    void idsStayWhateverIsDoneToTheEntry() {
        String grow = id(okr, "Grow");
        String shops = id(okr, "Ten shops");
        SuperiorOkr changed = okr.reworded(grow, "  Grow   abroad ")
                .reworded(shops, "Twelve shops")
                .moved(grow, 1)
                .moved(shops, 1);
        assertThat(lines(changed))
                .containsExactly(
                        "O1 Learn", "KR1.1 Survey", "O2 Grow abroad", "KR2.1 Profit 5 %", "KR2.2 Twelve shops");
        assertThat(id(changed, "Grow abroad")).isEqualTo(grow);
        assertThat(id(changed, "Twelve shops")).isEqualTo(shops);
        assertThat(changed.moved(grow, 1)).isEqualTo(changed);
    }

    @Test
    void whatIsChosenStaysReadableWhenItIsTakenOutAndCanBePutBack() {
        String grow = id(okr, "Grow");
        String shops = id(okr, "Ten shops");
        SuperiorOkr rest = okr.without(grow, Set.of(shops));
        assertThat(lines(rest)).containsExactly(" Grow", " Ten shops", "O1 Learn", "KR1.1 Survey");
        assertThat(rest.current().objectives()).hasSize(1);
        assertThat(rest.written()).containsExactly(new Written("Learn", List.of("Survey")));
        assertThat(lines(rest.withAgain(shops)))
                .containsExactly("O1 Grow", "KR1.1 Ten shops", "O2 Learn", "KR2.1 Survey");
        assertThat(lines(okr.without(grow, Set.of()))).containsExactly("O1 Learn", "KR1.1 Survey");
        assertThat(lines(okr.without(shops, Set.of())))
                .doesNotContain("KR1.1 Ten shops")
                .hasSize(4);
    }

    @Test
    void movingGoesOverWhatNobodySees() {
        SuperiorOkr three = okr.plusObjective("Save", ids);
        SuperiorOkr rest = three.without(id(three, "Learn"), Set.of(id(three, "Learn")));
        assertThat(lines(rest.moved(id(rest, "Save"), -1)))
                .containsExactly("O1 Save", "O2 Grow", "KR2.1 Ten shops", "KR2.2 Profit 5 %", " Learn");
    }

    @Test
    void writingAnewKeepsTheIdsOfWhatSaysTheSame() {
        String grow = id(okr, "Grow");
        String shops = id(okr, "Ten shops");
        String survey = id(okr, "Survey");
        SuperiorOkr now = okr.rewritten(
                List.of(new Written("ＧＲＯＷ", List.of("Profit 6 %", "Survey")), new Written("New", List.of())),
                Set.of(shops),
                ids);
        assertThat(lines(now)).containsExactly("O1 ＧＲＯＷ", "KR1.1 Profit 6 %", "KR1.2 Survey", " Ten shops", "O2 New");
        assertThat(id(now, "ＧＲＯＷ")).isEqualTo(grow);
        assertThat(id(now, "Survey")).isEqualTo(survey);
        assertThat(id(now, "Ten shops")).isEqualTo(shops);
    }

    @Test
    void whatCannotBeShownSafelyIsRefused() {
        assertThat(code("  ")).isEqualTo("superior.empty");
        assertThat(code("x".repeat(501))).isEqualTo("text.too-long");
        assertThat(code("a\u0007b")).isEqualTo("text.malformed");
        assertThat(code("a\u202Eb")).isEqualTo("text.malformed");
        assertThat(code("=HYPERLINK(\"http://x\")")).isEqualTo("superior.formula");
        assertThat(code("@SUM(A1)")).isEqualTo("superior.formula");
        assertThat(code("+cmd|' /C calc'!A0")).isEqualTo("superior.formula");
        assertThat(code("Grow")).isEqualTo("superior.twice");
        assertThat(lines(okr.plusObjective("-5 % costs", ids))).contains("O3 -5 % costs");
        assertThat(Refusals.codeOf(() -> okr.reworded("nobody99", "x"))).isEqualTo("superior.unknown");
        assertThat(Refusals.codeOf(() -> okr.plusKeyResult("nobody99", "x", ids)))
                .isEqualTo("superior.unknown");
    }

    @Test
    void thereIsAnEndToIt() {
        SuperiorOkr many = okr;
        for (int i = 0; i < SuperiorOkr.KEY_RESULTS - 2; i++) {
            many = many.plusKeyResult(id(okr, "Grow"), "more " + i, ids);
        }
        SuperiorOkr full = many;
        assertThat(Refusals.codeOf(() -> full.plusKeyResult(id(okr, "Grow"), "too many", ids)))
                .isEqualTo("superior.key-results");
        List<Written> objectives = java.util.stream.IntStream.range(0, SuperiorOkr.OBJECTIVES)
                .mapToObj(i -> new Written("objective " + i, List.of()))
                .toList();
        assertThat(Refusals.codeOf(() -> okr.plus(objectives, ids))).isEqualTo("superior.objectives");
    }

    private String code(String text) {
        return Refusals.codeOf(() -> okr.plusObjective(text, ids));
    }

    private static String id(SuperiorOkr okr, String text) {
        return okr.entries().stream()
                .filter(entry -> entry.text().equals(text))
                .map(Entry::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(SuperiorOkr okr) {
        return okr.entries().stream()
                .map(entry -> entry.label() + " " + entry.text())
                .toList();
    }
}
