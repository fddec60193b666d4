import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a flight recording of the server says: java Profile.java recording.jfr [beginning of a thread's name]. One is made by
 * BENCH_JAVA_OPTS="-XX:StartFlightRecording=filename=/tmp/ours.jfr,settings=profile,dumponexit=true"
 * ./run-ours.sh bench --scenarios S4 (in harness/).
 */
class Profile {
    private static final List<String> WAITS = List.of(
            "jdk.GarbageCollection", "jdk.SafepointBegin", "jdk.FileForce", "jdk.FileWrite", "jdk.JavaMonitorEnter",
            "jdk.ThreadPark", "jdk.VirtualThreadPinned");
    private static final Predicate<String> LIBRARIES =
            name -> name.matches(".*(okrworkshop|hsqldb|tomcat|coyote|jackson|springframework).*");

    private final String only;
    private final Map<String, Long> own = new HashMap<>();
    private final Map<String, Long> inclusive = new HashMap<>();
    private final Map<String, Long> threads = new HashMap<>();
    private final Map<String, Long> allocated = new HashMap<>();
    private final Map<String, List<Double>> waits = new TreeMap<>();
    private final Map<String, Long> where = new HashMap<>();

    private Profile(String only) {
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        var profile = new Profile(arguments.length > 1 ? arguments[1] : "");
        try (var recording = new RecordingFile(Path.of(arguments[0]))) {
            while (recording.hasMoreEvents()) {
                profile.note(recording.readEvent());
            }
        }
        profile.print();
    }

    private void note(RecordedEvent event) {
        String type = event.getEventType().getName();
        List<String> frames = frames(event);
        if (type.equals("jdk.ExecutionSample") && !frames.isEmpty()) {
            var thread = event.getThread("sampledThread");
            String named = thread == null || thread.getJavaName() == null ? "virtual" : thread.getJavaName().replaceAll("\\d+", "N");
            if (!named.startsWith(only)) {
                return;
            }
            add(threads, named, 1);
            add(own, frames.getFirst(), 1);
            new HashSet<>(frames).stream().filter(LIBRARIES).forEach(name -> add(inclusive, name, 1));
        } else if (type.equals("jdk.ObjectAllocationSample")) {
            add(allocated, frames.stream().filter(LIBRARIES).findFirst().orElse("other"), event.getLong("weight"));
        } else if (WAITS.contains(type)) {
            double millis = duration(event).toNanos() / 1e6;
            waits.computeIfAbsent(type, key -> new ArrayList<>()).add(millis);
            if (millis > 20 && !type.equals("jdk.ThreadPark")) {
                add(where, type + " over 20 ms: " + frames.stream().filter(LIBRARIES).limit(3).toList(), 1);
            }
        }
    }

    private void print() {
        top("Threads", threads, 12);
        top("The frame itself", own, 40);
        top("With what it calls", inclusive, 90);
        top("Allocation, by the first frame of ours or of a library", allocated, 30);
        waits.forEach((type, millis) -> {
            millis.sort(null);
            System.out.printf("%n%s: %d, p50 %.2f p99 %.2f max %.2f ms%n", type, millis.size(), at(millis, 0.5), at(millis, 0.99), millis.getLast());
        });
        top("Long waits", where, 20);
    }

    private static List<String> frames(RecordedEvent event) {
        var stack = event.getStackTrace();
        return stack == null ? List.of() : stack.getFrames().stream().map(Profile::name).toList();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static Duration duration(RecordedEvent event) {
        return event.getDuration();
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (quantile * sorted.size())));
    }

    private static void add(Map<String, Long> counts, String key, long n) {
        counts.merge(key, n, Long::sum);
    }

    private static void top(String title, Map<String, Long> counts, int lines) {
        double total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (title.startsWith("With")) {
            total = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        }
        System.out.printf("%n%s%n", title);
        for (var entry : counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(lines).toList()) {
            System.out.printf("  %5.1f %%  %s%n", entry.getValue() / total * 100, entry.getKey());
        }
    }
}
