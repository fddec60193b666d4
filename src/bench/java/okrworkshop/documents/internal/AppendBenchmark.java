package okrworkshop.documents.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.shared.DocumentId;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One commit of the log on HSQLDB in a folder, flushed, for a number of operations that share it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class AppendBenchmark {
    private static final int BOARDS = 60;

    @Param({"1", "16", "128"})
    public int operations;

    private final Sample sample = new Sample();
    private final List<DocumentId> boards = new ArrayList<>();
    private Path folder;
    private HikariDataSource pool;
    private DocumentStore store;
    private long sequence;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("append");
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve("okr")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;shutdown=true");
        Flyway.configure().dataSource(pool).load().migrate();
        store = new DocumentStore(new FlushGuard(pool, new CommitMeter()));
        for (int i = 0; i < BOARDS; i++) {
            DocumentId board = DocumentId.random();
            store.create(board, Instant.EPOCH, List.of());
            boards.add(board);
        }
    }

    @Benchmark
    public void append() {
        var appended = new HashMap<DocumentId, List<LoggedOperation>>();
        for (int i = 0; i < operations; i++) {
            sequence++;
            appended.computeIfAbsent(boards.get((int) (sequence % BOARDS)), board -> new ArrayList<>())
                    .add(sample.logged(sequence, sample.create(sequence)));
        }
        store.append(appended);
    }

    @TearDown
    public void close() throws IOException {
        store.close();
        pool.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
