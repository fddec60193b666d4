package okrworkshop.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class QuietCheckpointsTest {
    private final CommitMeter meter = new CommitMeter();
    private Path folder;
    private HikariDataSource pool;
    private JdbcTemplate jdbc;
    private QuietCheckpoints checkpoints;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        pool = TestDatabase.hsqldb(temporary);
        jdbc = new JdbcTemplate(pool);
        checkpoints = new QuietCheckpoints(jdbc, meter);
        jdbc.execute("create table line (words varchar(1000))");
    }

    @AfterEach
    void close() {
        checkpoints.close();
        pool.close();
    }

    @Test
    void theDatabaseIsTidiedWhenTheWritingHasPaused() throws IOException {
        write(3_000);
        long before = logSize();
        assertThat(checkpoints.look()).isFalse();
        assertThat(logSize()).isEqualTo(before);
        assertThat(checkpoints.look()).isTrue();
        assertThat(logSize()).isLessThan(before);
    }

    @Test
    void aLittleWritingIsNotWorthIt() {
        write(10);
        checkpoints.look();
        assertThat(checkpoints.look()).isFalse();
    }

    @Test
    void whatIsTidiedOnceIsNotTidiedAgain() {
        write(3_000);
        checkpoints.look();
        assertThat(checkpoints.look()).isTrue();
        assertThat(checkpoints.look()).isFalse();
    }

    private void write(int lines) {
        for (int i = 0; i < lines; i++) {
            jdbc.update("insert into line values (?)", "words ".repeat(20));
        }
        meter.accepted(lines);
    }

    private long logSize() throws IOException {
        try (var files = Files.walk(folder)) {
            Path file = files.filter(path -> path.toString().endsWith(".log"))
                    .findFirst()
                    .orElseThrow();
            return Files.size(file);
        }
    }
}
