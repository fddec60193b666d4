package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.LogLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real file system without a byte left, on a small one in memory that only root may mount. */
@Tag("long")
class FullDiskTest {
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount(@TempDir Path folder) throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "mounting a small file system needs root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void A1_aFullDiskLosesNothingThatWasAcknowledgedAndTheRoomRecovers() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        Path filler = disk.resolve("filler");
        try (var server = new BoardServer(disk.resolve("data"));
                var writer = server.follow("anna");
                var log = new LogLines()) {
            int number = 0;
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 100; i++) {
                    assertThat(writes(writer, server, ++number, acknowledged)).isEqualTo("ack");
                }
                fill(filler);
                int failed = 0;
                for (int i = 0; i < 300 && failed < 20; i++) {
                    if (writes(writer, server, ++number, acknowledged).equals("store.failed")) {
                        failed++;
                    }
                }
                assertThat(failed).isEqualTo(20);
                Files.delete(filler);
                for (int i = number - 19; i <= number; i++) {
                    assertThat(writes(writer, server, i, acknowledged)).isEqualTo("ack");
                }
            }
            assertThat(log.ours()).hasSizeLessThanOrEqualTo(6);
        }
        try (var again = new BoardServer(disk.resolve("data"))) {
            List<String> kept = LoggedCards.of(again.get(org.springframework.jdbc.core.JdbcTemplate.class));
            assertThat(kept).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    private static String writes(BoardClient writer, BoardServer server, int number, List<String> acknowledged) {
        String id = "anna." + number;
        writer.op(
                server.document,
                id,
                "{'k':'create','card':'c" + number
                        + "','kind':'note','step':'s','place':'','order':'V','fields':{'text':'" + "x".repeat(1_500)
                        + "'},'links':[]}");
        JsonNode answer = writer.await(event -> event.path("id").asString("").equals(id));
        if (answer.get("t").asString().equals("ack")) {
            acknowledged.add("c" + number);
        }
        return answer.path("code").asString("ack");
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4_096];
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
