package okrworkshop.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time and memory of a process and its children so far, from {@code /proc}. Linux alone has it. */
record ProcessUse(double cpuSeconds, double mebibytes) {
    private static final double TICKS = 100;
    private static final int USER_TIME = 11;

    static ProcessUse of(long pid) {
        List<ProcessHandle> tree = ProcessHandle.of(pid)
                .map(process ->
                        Stream.concat(Stream.of(process), process.descendants()).toList())
                .orElse(List.of());
        return new ProcessUse(
                tree.stream().mapToDouble(one -> seconds(one.pid())).sum(),
                tree.stream().mapToDouble(one -> kibibytes(one.pid())).sum() / 1024);
    }

    private static double seconds(long pid) {
        String line = read(pid, "stat");
        String[] afterName = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
        return afterName.length <= USER_TIME + 1
                ? 0
                : (Long.parseLong(afterName[USER_TIME]) + Long.parseLong(afterName[USER_TIME + 1])) / TICKS;
    }

    /** Its share: pages that several processes use count in parts. */
    private static double kibibytes(long pid) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(long pid, String what) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), what));
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
