package okrworkshop.documents.internal;

import java.util.concurrent.TimeUnit;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.StrictJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An operation to JSON, once for the log and all readers, and back from what a client sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeBenchmark {
    private final OperationCodec codec = new OperationCodec();
    private final StrictJson json = new StrictJson();
    private final Operation create = new Sample().create(1);
    private final String text = codec.write(create);

    @Benchmark
    public String encode() {
        return codec.write(create);
    }

    @Benchmark
    public Operation decode() {
        return codec.read(json.parse(text));
    }
}
