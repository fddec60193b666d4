package okrworkshop.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process keeps in its heap, asked by the JDK's own tool. */
final class HeapUse {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;

    HeapUse(long pid) {
        this.pid = pid;
    }

    /** In MiB, when the garbage has been taken out. */
    double afterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The JDK's tool says nothing about the heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String ask(String what) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(List.of(tool, String.valueOf(pid), what))
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }
}
