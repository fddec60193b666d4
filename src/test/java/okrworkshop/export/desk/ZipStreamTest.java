package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipStreamTest {
    @TempDir
    private Path folder;

    @Test
    void namesDifferInMoreThanUpperAndLowerCase() throws Exception {
        try (var zip = new ZipStream(folder.resolve("a.zip"))) {
            assertThat(zip.add("Team.docx", new byte[1])).isEqualTo("Team.docx");
            assertThat(zip.add("team.docx", new byte[1])).isEqualTo("team-2.docx");
            assertThat(zip.add("TEAM.docx", new byte[1])).isEqualTo("TEAM-3.docx");
            assertThat(zip.add("team-2.docx", new byte[1])).isEqualTo("team-2-2.docx");
            assertThat(zip.add("plain", new byte[1])).isEqualTo("plain");
            assertThat(zip.add("plain", new byte[1])).isEqualTo("plain-2");
        }
    }
}
