package okrworkshop.documents.internal;

import java.util.concurrent.TimeUnit;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checking an operation against the document and taking it in, as the engine's thread does for each one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ApplyBenchmark {
    @Param({"50", "1000"})
    public int notes;

    private final Sample sample = new Sample();
    private OpenDocument board = sample.board(0);
    private long sequence;

    @Setup
    public void open() {
        board = sample.board(notes);
        sequence = notes;
    }

    @Benchmark
    public LoggedOperation apply() {
        sequence++;
        Operation checked = OperationRules.check(
                board.state(), sample.author(sequence), sample.move(1 + sequence % notes, sequence));
        LoggedOperation logged = sample.logged(sequence, checked);
        board.apply(logged);
        return logged;
    }
}
