package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import okrworkshop.seams.ProtocolRules.Source;
import org.junit.jupiter.api.Test;

/** {@code docs/PROTOCOL.md} and the tests agree, rule by rule. */
class EveryRuleHasATestTest {
    private static final String SAMPLE = """
            # A protocol

            **C1** Say hello.

            **O10** Nobody else does. As in **O99** in the middle of a line, which is no rule.
            **T2** Edits move.
            """;

    @Test
    void everyRuleOfTheProtocolHasATest() throws IOException {
        assertThat(ProtocolRules.ofProject().withoutTest())
                .as("rules of docs/PROTOCOL.md that no test's name starts with")
                .isEmpty();
    }

    @Test
    void noTestProvesARuleThatDoesNotExist() throws IOException {
        assertThat(ProtocolRules.ofProject().unknown()).isEmpty();
    }

    @Test
    void aRuleWithoutATestIsNamed() {
        var rules = new ProtocolRules(
                SAMPLE,
                List.of(
                        java("    void C1_helloIsSaid() {", "    // void O10_isOnlySpokenOf() {"),
                        typescript("test('T1: not this one', () => {")));
        assertThat(rules.rules()).containsExactly("C1", "O10", "T2");
        assertThat(rules.withoutTest()).containsExactly("O10", "T2");
    }

    @Test
    void aTestOfAnUnknownRuleIsNamedWithItsFile() {
        var rules = new ProtocolRules(
                SAMPLE,
                List.of(
                        java("    void C1_helloIsSaid() {", "    void O11_itIsNot(int times) {"),
                        typescript("test('T2: edits move', () => {", "  it(\"T9: they fly\", () => {")));
        assertThat(rules.withoutTest()).containsExactly("O10");
        assertThat(rules.unknown()).containsExactly("O11 in HelloTest.java", "T9 in edit.test.ts");
    }

    private static Source java(String... lines) {
        return new Source("HelloTest.java", String.join("\n", lines));
    }

    private static Source typescript(String... lines) {
        return new Source("edit.test.ts", String.join("\n", lines));
    }
}
