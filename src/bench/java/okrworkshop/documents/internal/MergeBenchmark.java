package okrworkshop.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.Delta;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Moving an edit over those that came before it in the log, then changing the text (rules T2 and T4). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MergeBenchmark {
    /** Edits that the sender had not seen. */
    @Param({"1", "16", "256"})
    public int missed;

    private final Delta edit = delta(40, "words ", 12);
    private final List<Delta> before = new ArrayList<>();
    private String text = Sample.text(1);

    @Setup
    public void type() {
        for (int i = 0; i < missed; i++) {
            Delta typed = delta(i % 60, "ab", i % 3);
            before.add(typed);
            text = typed.apply(text);
        }
    }

    @Benchmark
    public String merge() {
        Delta moved = edit;
        for (Delta first : before) {
            moved = moved.over(first, true);
        }
        return moved.apply(text);
    }

    private static Delta delta(int keep, String insert, int remove) {
        var parts = new ArrayList<Delta.Part>();
        if (keep > 0) {
            parts.add(new Delta.Keep(keep));
        }
        parts.add(new Delta.Insert(insert));
        if (remove > 0) {
            parts.add(new Delta.Remove(remove));
        }
        return new Delta(parts);
    }
}
