package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void isCreatedWithAllFoldersAboveIt() {
        try (DataFolder folder = DataFolder.claim(temp.resolve("a/b/data"))) {
            assertThat(folder.path()).isDirectory();
            assertThat(folder.path()).isDirectoryContaining("glob:**/lock");
        }
    }

    @Test
    void refusesASecondInstanceUntilTheFirstIsGone() {
        DataFolder first = DataFolder.claim(temp);
        assertThatThrownBy(() -> DataFolder.claim(temp)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("start.data-in-use");
            assertThat(refused.refusal().arguments()).containsExactly(temp.toString());
        });
        first.close();
        DataFolder.claim(temp).close();
    }

    @Test
    void isFreeAgainAfterItsHolderWasKilled() throws Exception {
        Process holder = holder();
        try {
            assertThatThrownBy(() -> DataFolder.claim(temp)).hasMessageContaining("start.data-in-use");
        } finally {
            holder.destroyForcibly();
        }
        assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
        DataFolder.claim(temp).close();
    }

    @Test
    void isRefusedWhereAFileIsInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> DataFolder.claim(file)).hasMessageContaining("start.data-unwritable");
        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data"))).hasMessageContaining("start.data-unwritable");
        assertThat(file).hasContent("mine");
    }

    /** Another process that has claimed the folder. */
    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    static final class Holder {
        public static void main(String[] args) {
            try (DataFolder held = DataFolder.claim(Path.of(args[0]))) {
                System.out.println("held");
                System.in.read();
                assertThat(held.path()).exists();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
