package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okrworkshop.templates.TemplateProblem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private final TemplateLoader loader = new TemplateLoader();

    @Test
    void aFileOfMoreThanOneMegabyteIsRefused() {
        assertThat(refused("# " + "x".repeat(1_000_000)).message()).contains("larger than 1 MB");
    }

    @Test
    void listsInListsAreRefusedBeforeTheyAreBuilt() {
        assertThat(refused("a:\n  " + "[".repeat(400_000)).message()).contains("Nested deeper");
    }

    @Test
    void aliasesThatWouldMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            String above = "*" + (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(above).append((", " + above).repeat(8)).append("]\n");
        }
        TemplateProblem problem = refused(bomb.toString());
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.message()).contains("aliases");
    }

    @Test
    void tagsThatNameJavaClassesAreRefused() {
        TemplateProblem problem = refused("id: small\nversion: !!javax.script.ScriptEngineManager [x]\n");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(refused("id: small\n---\nid: other\n").message()).contains("second document");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThat(refused("id: small\nversion: .inf\n").line()).isEqualTo(2);
        assertThat(refused("id: small\nversion: 99999999999999999999\n").line()).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("").message()).contains("empty");
        assertThat(refused("\u0000").message()).startsWith("Not valid YAML");
    }

    private TemplateProblem refused(String structure) {
        var files = SmallTemplate.good().with("workshop.yaml", structure).files();
        var loaded = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> loader.load(files));
        assertThat(loaded.template()).isEmpty();
        assertThat(loaded.problems()).isNotEmpty();
        return loaded.problems().getFirst();
    }
}
