package okrworkshop.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the browser's tracing tells of the frames between two marks of a page. */
final class FrameTrace {
    private static final String BEGIN = "okr-begin";
    private static final String END = "okr-end";
    private static final double MICROS = 1000;
    /** Longer than one and a half frames at 60 a second. */
    private static final double LATE_MS = 25;

    private final List<JsonObject> events;

    private FrameTrace(List<JsonObject> events) {
        this.events = events;
    }

    /** Traces the page while something is done to it. */
    static FrameTrace of(Page page, Runnable deed) {
        CDPSession session = page.context().newCDPSession(page);
        List<JsonObject> events = new ArrayList<>();
        boolean[] complete = {false};
        session.on(
                "Tracing.dataCollected",
                data -> data.getAsJsonArray("value").forEach(event -> events.add(event.getAsJsonObject())));
        session.on("Tracing.tracingComplete", data -> complete[0] = true);
        var categories = new JsonArray();
        List.of(
                        "blink.user_timing",
                        "devtools.timeline",
                        "disabled-by-default-devtools.timeline",
                        "disabled-by-default-devtools.timeline.frame")
                .forEach(categories::add);
        var config = new JsonObject();
        config.add("includedCategories", categories);
        var start = new JsonObject();
        start.add("traceConfig", config);
        start.addProperty("transferMode", "ReportEvents");
        session.send("Tracing.start", start);
        page.evaluate("mark => { performance.mark(mark); }", BEGIN);
        deed.run();
        page.evaluate("mark => { performance.mark(mark); }", END);
        session.send("Tracing.end");
        while (!complete[0]) {
            page.waitForTimeout(20);
        }
        session.detach();
        return new FrameTrace(events);
    }

    /**
     * @param frames that were drawn
     * @param late gaps between two frames that are longer than one and a half frames at 60 a second
     * @param work of the page's main thread for a frame, on average, by what was done
     */
    record Frames(
            double seconds,
            int frames,
            int dropped,
            int late,
            double longestGapMs,
            double mainMs,
            double busiestTaskMs,
            Map<String, Double> work) {
        double perSecond() {
            return frames / seconds;
        }
    }

    Frames frames() {
        JsonObject begin = mark(BEGIN);
        double from = begin.get("ts").getAsDouble();
        double to = mark(END).get("ts").getAsDouble();
        List<JsonObject> between = events.stream()
                .filter(event -> event.has("ts") && event.get("pid").equals(begin.get("pid")))
                .filter(event -> {
                    double at = event.get("ts").getAsDouble();
                    return at >= from && at <= to;
                })
                .sorted(Comparator.comparingDouble(event -> event.get("ts").getAsDouble()))
                .toList();
        List<Double> drawn = between.stream()
                .filter(event -> name(event).equals("DrawFrame"))
                .map(event -> event.get("ts").getAsDouble())
                .toList();
        double longest = 0;
        int late = 0;
        for (int i = 1; i < drawn.size(); i++) {
            double gap = (drawn.get(i) - drawn.get(i - 1)) / MICROS;
            longest = Math.max(longest, gap);
            late += gap > LATE_MS ? 1 : 0;
        }
        int dropped = (int) between.stream()
                .filter(event -> name(event).equals("DroppedFrame"))
                .count();
        List<JsonObject> onMain = between.stream()
                .filter(event -> event.has("dur") && event.get("tid").equals(begin.get("tid")))
                .toList();
        Map<String, Double> work = new TreeMap<>();
        for (String name : List.of(
                "RunTask",
                "FireAnimationFrame",
                "EventDispatch",
                "UpdateLayoutTree",
                "Layout",
                "PrePaint",
                "Paint",
                "Layerize",
                "Commit",
                "HitTest")) {
            work.put(name, millis(onMain, name) / Math.max(1, drawn.size()));
        }
        double busiest = onMain.stream()
                        .filter(event -> name(event).equals("RunTask"))
                        .mapToDouble(FrameTrace::worked)
                        .max()
                        .orElse(0)
                / MICROS;
        return new Frames(
                (to - from) / MICROS / 1000,
                drawn.size(),
                dropped,
                late,
                longest,
                millis(onMain, "RunTask") / Math.max(1, drawn.size()),
                busiest,
                work);
    }

    private static double millis(List<JsonObject> events, String name) {
        return events.stream()
                        .filter(event -> name(event).equals(name))
                        .mapToDouble(FrameTrace::worked)
                        .sum()
                / MICROS;
    }

    /** Processor time where the trace has it, so that what else the machine does counts less. */
    private static double worked(JsonObject event) {
        return event.get(event.has("tdur") ? "tdur" : "dur").getAsDouble();
    }

    private JsonObject mark(String name) {
        return events.stream()
                .filter(event -> name(event).equals(name) && event.has("ts"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in the trace"));
    }

    private static String name(JsonObject event) {
        JsonElement name = event.get("name");
        return name == null ? "" : name.getAsString();
    }
}
