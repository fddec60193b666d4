package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okrworkshop.templates.TemplateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void goodTemplatesAreListed() {
        SmallTemplate.good().writeTo(folder.resolve("a"));
        assertThat(TemplateCheck.run(folder, out)).isZero();
        assertThat(printed()).isEqualTo("ok  small 1: 2 steps; short 30 min; zh, en\n");
    }

    @Test
    void oneFolderOrItsFileCanBeNamed() {
        Path small = SmallTemplate.good().writeTo(folder.resolve("a"));
        assertThat(TemplateCheck.run(small, out)).isZero();
        assertThat(TemplateCheck.run(small.resolve("workshop.yaml"), out)).isZero();
    }

    @Test
    void aTemplateInOneFileIsCheckedLikeAFolder() throws Exception {
        String whole = YamlWriter.write(OneFile.of(SmallTemplate.good().files()));
        Path file = Files.writeString(folder.resolve("mine.yaml"), whole);
        assertThat(TemplateCheck.run(file, out)).isZero();
        assertThat(TemplateCheck.run(folder, out)).isZero();
        Files.writeString(file, whole.replace("goal: Decide.", "goal: ''"));
        assertThat(TemplateCheck.run(file, out)).isEqualTo(1);
        long line = whole.substring(0, whole.indexOf("goal: Decide.")).lines().count();
        assertThat(printed()).contains(file + ":" + line + ": The text steps.choose.goal is empty.");
    }

    @Test
    void aProblemIsPrintedWithFileLineAndRemedy() {
        Path small = SmallTemplate.good()
                .with("workshop.yaml", "weight: 40", "weight: 41")
                .writeTo(folder.resolve("a"));
        assertThat(TemplateCheck.run(folder, out)).isEqualTo(1);
        assertThat(printed())
                .isEqualTo(
                        small.resolve("workshop.yaml") + ":41: The weights add up to 101. Make them add up to 100.\n");
    }

    @Test
    void aFolderWithoutATemplateIsAProblem() {
        assertThat(TemplateCheck.run(folder, out)).isEqualTo(1);
        assertThat(printed()).contains("There is no template here.");
    }

    @Test
    void aPathThatDoesNotExistIsSaid() {
        assertThat(TemplateCheck.run(folder.resolve("nowhere"), out)).isEqualTo(2);
        assertThat(printed()).startsWith(folder.resolve("nowhere") + ": ");
    }

    @Test
    void theTemplatesInsideTheProgramAreGood() {
        assertThat(TemplateCheck.run(out)).isZero();
        assertThat(printed())
                .contains(
                        "ok  okr-cocreation 9: 9 steps; express 120 min, half-day 270 min, course 420 min",
                        "ok  product-strategy-okr 7: 8 steps; day 360 min, half-day 240 min, express 120 min",
                        "ok  okr-alignment 2: 5 steps; standard 120 min, half-day 210 min, express 60 min",
                        "ok  okr-review 2: 5 steps; standard 120 min, half-day 210 min, express 60 min");
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
