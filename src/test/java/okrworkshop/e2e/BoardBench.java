package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.OrderKeys;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a board of 300 cards in a browser: how fluent dragging is, how long opening takes. No test run finds this class
 * by its name; {@code ./okr-workshop bench --board} asks for it.
 */
class BoardBench {
    private static final Path RESULT = Path.of("target", "board-bench.md");
    private static final int CARDS = Integer.getInteger("okr.cards", 300);
    private static final int TIMES = 5;
    private static final double DRAG_SECONDS = 5;
    private static final String STEP = "sides";
    private static final int POSITION = 1;
    private static final Map<String, String> COLUMNS = Map.of(
            "expectations", "expectation",
            "essence", "note",
            "levers", "note",
            "constraints", "note",
            "snags", "note",
            "not-doing", "exclusion",
            "open-questions", "question");
    /** From the act until all cards have been painted. */
    private static final String OPENED = """
            async (room, cards, from) => {
              const drawn = () => {
                const board = room.shadowRoot?.querySelector('okr-lens-columns');
                const stickies = [...(board?.shadowRoot?.querySelectorAll('okr-sticky') ?? [])];
                const whole = (one) => one.shadowRoot?.querySelector('okr-field')?.shadowRoot?.childElementCount > 0;
                return stickies.length >= cards && stickies.every(whole);
              };
              const frame = () => new Promise((done) => requestAnimationFrame(done));
              while (!drawn()) await frame();
              await frame();
              await new Promise((done) => setTimeout(done));
              return performance.now() - from;
            }""";

    private final List<String> lines = new ArrayList<>();

    @TempDir
    private Path data;

    @Test
    void ofABoardWithManyCards() throws Exception {
        try (LensStage stage = LensStage.open(data)) {
            ApiTrainer.Room room = stage.room("Many cards", 1);
            room.moveTo(STEP);
            assertThat(stage.script.steps().get(POSITION)).isEqualTo(STEP);
            LensGroup group = stage.group(room, 0, LensCase.PEOPLE.size());
            try (SimulatedParticipant writer = room.join("Writer", 0).connect()) {
                fill(writer);
            }
            BrowserContext laptop = stage.chromium.laptop("en-GB");
            ParticipantBrowser screen = stage.screen(room, group, laptop);
            row("what", "median of " + TIMES, "worst");
            lines.add("|---|---|---|");
            navigating(screen.page);
            dragging(screen.page);
            room.moveTo(stage.script.steps().get(POSITION + 1));
            clicking(screen.page);
        }
        Files.write(RESULT, lines);
    }

    private static void fill(SimulatedParticipant writer) {
        List<String> columns = List.copyOf(COLUMNS.keySet());
        List<CompletableFuture<Long>> written = new ArrayList<>();
        for (int number = 0; number < CARDS; number++) {
            String column = columns.get(number % columns.size());
            String text = "Card " + number + " says something that takes two lines of a sticky note";
            written.add(writer.write(
                    writer.seat().document(),
                    Writing.create(
                            "c" + number,
                            COLUMNS.get(column),
                            STEP,
                            column,
                            OrderKeys.inRow(number),
                            Map.of("text", text),
                            List.of())));
        }
        written.forEach(one -> one.orTimeout(60, TimeUnit.SECONDS).join());
    }

    /** The group is at the board: the address opens it. */
    private void navigating(Page page) {
        List<Double> taken = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            page.reload();
            taken.add(opened(page, "0"));
        }
        number("from the address to all cards painted, ms", taken, true);
    }

    /** The group is at the next step: a click on this one opens it. */
    private void clicking(Page page) {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            page.reload();
            first.add(click(page));
            page.locator("okr-stepper li button").nth(POSITION + 1).click();
            page.locator("okr-room [role=tab]").first().waitFor();
            again.add(click(page));
        }
        number("from the click on the step to all cards painted, ms", first, true);
        number("the same when the person has seen the step before, ms", again, true);
    }

    private static double click(Page page) {
        page.locator("okr-room [role=tab]").first().waitFor();
        page.evaluate("() => addEventListener('click', ({ timeStamp }) => { window.okrFrom = timeStamp; },"
                + " { capture: true, once: true })");
        page.locator("okr-stepper li button").nth(POSITION).click();
        return opened(page, "window.okrFrom");
    }

    private static double opened(Page page, String from) {
        page.locator("okr-room").waitFor();
        Object millis = page.evaluate(
                "async cards => (" + OPENED + ")(document.querySelector('okr-room'), cards, " + from + ")", CARDS);
        return ((Number) millis).doubleValue();
    }

    private void dragging(Page page) {
        Locator board = page.locator("okr-lens-columns");
        List<FrameTrace.Frames> runs = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            opened(page, "0");
            page.evaluate("() => scrollTo(0, 0)");
            BoundingBox handle = board.locator("[data-column=essence] okr-sticky .handle")
                    .nth(time)
                    .boundingBox();
            double x = handle.x + handle.width / 2;
            double y = handle.y + handle.height / 2;
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + 10, y + 10);
            runs.add(FrameTrace.of(page, () -> sweep(page, x, y)).frames());
            page.keyboard().press("Escape");
            page.mouse().up();
        }
        number(
                "frames a second while a card is dragged",
                runs.stream().map(FrameTrace.Frames::perSecond).toList(),
                false);
        number(
                "gaps of more than 25 ms, in " + Math.round(DRAG_SECONDS) + " s",
                runs.stream().map(run -> (double) run.late()).toList(),
                true);
        number(
                "longest gap between two frames, ms",
                runs.stream().map(FrameTrace.Frames::longestGapMs).toList(),
                true);
        number(
                "frames dropped",
                runs.stream().map(run -> (double) run.dropped()).toList(),
                true);
        number(
                "main thread for a frame, ms",
                runs.stream().map(FrameTrace.Frames::mainMs).toList(),
                true);
        number(
                "longest task of the main thread, ms",
                runs.stream().map(FrameTrace.Frames::busiestTaskMs).toList(),
                true);
        for (String work : runs.getFirst().work().keySet()) {
            number(
                    work + " for a frame, ms",
                    runs.stream().map(run -> run.work().getOrDefault(work, 0.0)).toList(),
                    true);
        }
    }

    /** To and fro over all columns, as fast as the browser takes it. */
    private static void sweep(Page page, double x, double y) {
        long start = System.nanoTime();
        for (double seconds = 0; seconds < DRAG_SECONDS; seconds = (System.nanoTime() - start) / 1e9) {
            double across = 700 * (1 - Math.cos(seconds * 2)) / 2;
            double down = 250 * (1 - Math.cos(seconds * 5)) / 2;
            page.mouse().move(x + across, Math.min(780, y + down));
        }
    }

    private void number(String what, List<Double> values, boolean more) {
        double worst = values.stream().mapToDouble(one -> one).max().orElse(0);
        double least = values.stream().mapToDouble(one -> one).min().orElse(0);
        row(what, median(values), text(more ? worst : least));
    }

    private void row(String what, String median, String worst) {
        lines.add("| " + what + " | " + median + " | " + worst + " |");
    }

    private static String median(List<Double> values) {
        return text(values.stream().sorted().toList().get(values.size() / 2));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
