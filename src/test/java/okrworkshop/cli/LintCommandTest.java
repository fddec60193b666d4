package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String HEAD = "id,lang,kind,text,objective_context\n";

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysWhichRulesSpeakAboutEachStatement() throws IOException {
        Path file = file(HEAD + "a,zh,O,团队建设,\r\nb,zh,KR,\"日活20万，付费率6%\",让用户留下\r\n\"c,1\",en,KR,Increase by 20%,\n");
        assertThat(run("lint", file.toString())).isZero();
        assertThat(output()).isEqualTo("id,rules\na,O-PHRASE\nb,clean\n\"c,1\",KR-NO-BASELINE|KR-NO-METRIC\n");
    }

    @Test
    void takesColumnsInAnyOrderAndPassesOverOthersAndAByteOrderMark() throws IOException {
        Path file = file("\uFEFFtext,expected_rules,kind,id\n年度营收增长30%,x,O,a\n");
        assertThat(run("lint", file.toString())).isZero();
        assertThat(output()).isEqualTo("id,rules\na,O-METRIC\n");
    }

    @Test
    void aProfileSwitchesRulesOff() throws IOException {
        Path file = file(HEAD + "a,zh,O,年度营收增长30%,\n");
        assertThat(run("lint", "--profile", "smart", file.toString())).isZero();
        assertThat(output()).isEqualTo("id,rules\na,clean\n");
        assertThat(run("lint", "--profile", "gentle", file.toString())).isEqualTo(2);
    }

    @Test
    void aTextMayHaveSeveralLines() throws IOException {
        Path file = file(HEAD + "a,zh,O,\"团队\n建设\",\nb,zh,X,x,\n");
        assertThat(run("lint", file.toString())).isEqualTo(2);
        assertThat(errors()).contains("line 4", "\"X\"", "O or KR");
        assertThat(output()).isEmpty();
    }

    @Test
    void saysInWhichLineAFileIsWrong() throws IOException {
        assertThat(run("lint", temp.resolve("nothing.csv").toString())).isEqualTo(2);
        assertThat(errors()).contains("nothing.csv", "cannot be read");
        assertThat(run("lint", file("id,text\na,b\n").toString())).isEqualTo(2);
        assertThat(errors()).contains("\"kind\" is missing");
        assertThat(run("lint", file(HEAD + "a,zh,O,x,\nb,zh,O\n").toString())).isEqualTo(2);
        assertThat(errors()).contains("line 3: 3 cells");
        assertThat(run("lint", file(HEAD + "a,zh,O,x,\nb,zh,O,\"open,\n").toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("line 3", "not closed");
        assertThat(run("lint", file("").toString())).isEqualTo(2);
        Path gbk = temp.resolve("gbk.csv");
        Files.writeString(gbk, HEAD + "a,zh,O,团队建设,\n", Charset.forName("GBK"));
        assertThat(run("lint", gbk.toString())).isEqualTo(2);
        assertThat(errors()).contains("line 2: this is not UTF-8");
        assertThat(output()).isEmpty();
    }

    @Test
    void setsAreLintedLineByLine() throws IOException {
        Path file = file("{\"id\":\"a\",\"objectives\":[]}\n\n");
        assertThat(run("lint", "--sets", file.toString())).isZero();
        assertThat(output()).isEqualTo("id,rules\na,S-O-NONE\n");
        assertThat(run(
                        "lint",
                        "--sets",
                        file("{\"id\":\"a\",\"objectives\":[]}\n[1]\n").toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("line 2", "objectives");
        assertThat(run("lint", "--sets", file("{\n").toString())).isEqualTo(2);
        assertThat(errors()).contains("line 1", "JSON");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(temp, "statements", ".csv"), text);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Cli(Object.class, stream(out), stream(err), Locale.ENGLISH).run(args);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
