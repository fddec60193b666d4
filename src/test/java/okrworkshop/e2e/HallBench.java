package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a full hall: sixty groups of eight, a cockpit, a projector and two participants in real browsers, all others as
 * {@link HallGuest}s. No test run finds this class by its name; {@code ./okr-workshop bench --hall} asks for it.
 */
class HallBench {
    private static final Path RESULT = Path.of("target", "hall-bench.md");
    private static final int GROUPS = Integer.getInteger("okr.hall.groups", 60);
    private static final int PEOPLE = GROUPS * 8;
    private static final int AT_THE_DOOR = 24;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int CALM_SECONDS = 20;
    private static final int SECONDS = Integer.getInteger("okr.hall.seconds", 120);
    private static final int MOVES = 6;
    private static final int PATIENCE_SECONDS = 30;
    private static final String TEMPLATE = "okr-cocreation";
    /** Tasks of more than 50 ms, the least that browsers tell of. */
    private static final String LONG_TASKS = """
            window.okrTasks = [];
            new PerformanceObserver((list) => list.getEntries().forEach((one) => window.okrTasks.push(one.duration)))
              .observe({ type: 'longtask', buffered: true });""";

    private static final String CLICKED = """
            () => addEventListener('click', (event) => { window.okrClicked = performance.timeOrigin + event.timeStamp; },
              { capture: true })""";
    private static final String SHOWN = """
            (title) => {
              const root = title.getRootNode();
              const before = title.textContent;
              window.okrShown = 0;
              const look = () => {
                const now = root.querySelector('.step-head h2')?.textContent;
                if (now && now !== before) window.okrShown = performance.timeOrigin + performance.now();
                else requestAnimationFrame(look);
              };
              look();
            }""";

    private final List<String> lines = new ArrayList<>();
    private final HallTimes times = new HallTimes();
    private final StepTitles titles = new StepTitles(TEMPLATE, Language.EN);
    private final AtomicInteger pushes = new AtomicInteger();

    @TempDir
    private Path data;

    @Test
    void ofSixtyGroupsWithEightPeopleEach() throws Exception {
        try (ServerProcess server = ServerProcess.rehearsed(data, "1g");
                Chromium desk = new Chromium();
                Chromium wall = new Chromium();
                Chromium seats = new Chromium();
                ScheduledExecutorService clock = Executors.newScheduledThreadPool(1)) {
            ApiTrainer.Room room =
                    ApiTrainer.setUp(server, desk).startWorkshop("Full hall", TEMPLATE, "express", GROUPS);
            Page cockpit = cockpit(desk, server, room);
            Page projector = projector(wall, server, room);
            List<Page> screens = screens(seats, server, room);
            row("what", "measured", "target");
            lines.add("|---|---|---|");
            HttpClient pages = client();
            HttpClient sockets = client();
            try {
                List<HallGuest> guests = guests(pages, sockets, server.uri("localhost"));
                comeIn(guests, server, room, files(screens.getFirst()));
                clock.scheduleAtFixedRate(new Turns(guests), 0, PAUSE.toNanos() / guests.size(), TimeUnit.NANOSECONDS);
                rest(cockpit, CALM_SECONDS);
                write(server, desk, wall, cockpit, projector);
                move(room, cockpit, screens);
            } finally {
                clock.shutdownNow();
                pages.shutdownNow();
                sockets.shutdownNow();
            }
            assertThat(times.troubles()).isEmpty();
        } finally {
            Files.write(RESULT, lines);
        }
    }

    /** Each one's turn comes round evenly, as the sum of many who write at random does. */
    private record Turns(List<HallGuest> guests, AtomicInteger next) implements Runnable {
        Turns(List<HallGuest> guests) {
            this(guests, new AtomicInteger(ThreadLocalRandom.current().nextInt(guests.size())));
        }

        @Override
        public void run() {
            HallGuest guest = guests.get(next.getAndIncrement() % guests.size());
            Thread.startVirtualThread(guest::write);
        }
    }

    private Page cockpit(Chromium desk, ServerProcess server, ApiTrainer.Room room) {
        Page page = signedIn(desk.laptop("en-GB"), server);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushes.incrementAndGet()));
        page.navigate(address(server, "/workshops/" + room.id()));
        page.locator(".okr-group-tile").nth(GROUPS - 1).waitFor();
        page.evaluate(CLICKED);
        return page;
    }

    private Page projector(Chromium wall, ServerProcess server, ApiTrainer.Room room) {
        Page page = signedIn(wall.laptop("en-GB"), server);
        page.setViewportSize(1920, 1080);
        page.navigate(address(server, "/workshops/" + room.id() + "/projector"));
        page.locator("h1").first().waitFor();
        return page;
    }

    private static Page signedIn(BrowserContext context, ServerProcess server) {
        context.addInitScript(LONG_TASKS);
        var trainer = new TrainerBrowser(context.newPage(), server.uri("localhost"), new Wording(Language.EN));
        trainer.page.navigate(address(server, "/login"));
        trainer.signIn();
        return trainer.page;
    }

    private List<Page> screens(Chromium seats, ServerProcess server, ApiTrainer.Room room) {
        URI address = server.uri("localhost");
        return List.of(
                room.enter(seats.laptop("en-GB"), "Laptop", address).page,
                room.enter(seats.phone("en-GB"), "Phone", address).page);
    }

    /** What a phone fetches that has never been here. */
    private static List<String> files(Page screen) {
        Object names = screen.evaluate("() => performance.getEntriesByType('resource').map((one) => new URL(one.name))"
                + ".filter((url) => url.origin === location.origin && !url.search.includes('v-r='))"
                + ".map((url) => url.pathname + url.search)");
        return ((List<?>) names).stream().map(String::valueOf).toList();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private List<HallGuest> guests(HttpClient pages, HttpClient sockets, URI server) {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> new HallGuest(pages, sockets, server, "Guest " + number, times))
                .toList();
    }

    private void comeIn(List<HallGuest> guests, ServerProcess server, ApiTrainer.Room room, List<String> files)
            throws Exception {
        List<Future<Double>> taken = new ArrayList<>();
        ProcessUse before = ProcessUse.of(server.pid());
        long begun = System.nanoTime();
        try (var door = Executors.newFixedThreadPool(AT_THE_DOOR)) {
            for (HallGuest guest : guests) {
                taken.add(door.submit(() -> {
                    long from = System.nanoTime();
                    guest.comeIn(room.code, files);
                    return (System.nanoTime() - from) / 1e6;
                }));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<Double> each = new ArrayList<>();
        for (Future<Double> one : taken) {
            each.add(one.get());
        }
        double mebibytes = guests.stream().mapToLong(HallGuest::bytes).sum() / 1024.0 / 1024;
        row(PEOPLE + " people from the address to their board, s", text(seconds), "≤ 60");
        row("of these each for itself, p50 / p99 ms", share(each, 0.5) + " / " + share(each, 0.99), "");
        row("fetched by each, pages and files, KiB", text(mebibytes * 1024 / PEOPLE), "");
        row("server, processor seconds", text(ProcessUse.of(server.pid()).cpuSeconds() - before.cpuSeconds()), "");
    }

    private void write(ServerProcess server, Chromium desk, Chromium wall, Page cockpit, Page projector) {
        times.begin();
        List.of(cockpit, projector).forEach(page -> page.evaluate("() => { window.okrTasks.length = 0; }"));
        pushes.set(0);
        ProcessUse before = ProcessUse.of(server.pid());
        Map<String, Double> deskBefore = desk.cpuSeconds();
        Map<String, Double> wallBefore = wall.cpuSeconds();
        long begun = System.nanoTime();
        double memory = before.mebibytes();
        for (int second = 0; second < SECONDS; second += 2) {
            rest(cockpit, 2);
            memory = Math.max(memory, ProcessUse.of(server.pid()).mebibytes());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double used = ProcessUse.of(server.pid()).cpuSeconds() - before.cpuSeconds();
        row("writes a second", text(times.savedMillis().size() / seconds), text(PEOPLE / 5.0));
        row("until the writer knows it is saved, p50 / p99 ms", both(times.savedMillis()), "");
        row("until another member sees it, p50 / p99 ms", both(times.seenMillis()), "");
        row("server, cores", text(used / seconds), "< 1.5");
        row("server, most memory, MiB", text(memory), "< 1536");
        browser("cockpit", desk, deskBefore, seconds, cockpit);
        row("cockpit, updates a second", text(pushes.get() / seconds), "");
        browser("projector", wall, wallBefore, seconds, projector);
    }

    private void browser(String what, Chromium browser, Map<String, Double> before, double seconds, Page page) {
        Map<String, Double> after = browser.cpuSeconds();
        double own = after.getOrDefault("renderer", 0.0) - before.getOrDefault("renderer", 0.0);
        double all = sum(after) - sum(before);
        row(
                what + ", share of a core: the page / the whole browser",
                percent(own / seconds) + " / " + percent(all / seconds),
                "cockpit".equals(what) ? "< 30 %" : "");
        Object longest = page.evaluate("() => Math.max(0, ...window.okrTasks)");
        double millis = ((Number) longest).doubleValue();
        row(what + ", longest update, ms", millis == 0 ? "< 50" : text(millis), "cockpit".equals(what) ? "< 100" : "");
    }

    private void move(ApiTrainer.Room room, Page cockpit, List<Page> screens) {
        var trainer = new TrainerBrowser(cockpit, URI.create(cockpit.url()), new Wording(Language.EN));
        List<Double> heard = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        List<String> each = new ArrayList<>();
        for (int move = 1; move <= MOVES; move++) {
            int place = move;
            screens.forEach(screen -> screen.locator("okr-room .step-head h2").evaluate(SHOWN));
            trainer.moveTo(titles.of(room.step(place)));
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (times.at(place) < PEOPLE && System.nanoTime() < until) {
                rest(cockpit, 1);
            }
            double clicked = ((Number) cockpit.evaluate("() => window.okrClicked")).doubleValue();
            List<Double> now = times.movedAfter(place, nanoTime(clicked));
            heard.addAll(now);
            each.add(share(now, 0.99));
            screens.forEach(screen -> shown.add(
                    ((Number) screen.waitForFunction("() => window.okrShown").jsonValue()).doubleValue() - clicked));
            rest(cockpit, 5);
        }
        row("a move has reached, of " + PEOPLE * MOVES, String.valueOf(heard.size()), "all");
        row("from the click on “move” to each socket, p50 / p99 ms", both(heard), "p99 ≤ 1000");
        row("p99 of one move after the other, ms", String.join(", ", each), "");
        row("the same to the screen of a browser, slowest of " + shown.size() + ", ms", share(shown, 1), "");
    }

    /** The moment on this process's clock. */
    private static long nanoTime(double epochMillis) {
        long nowMicros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return System.nanoTime() - (long) ((nowMicros - epochMillis * 1000) * 1000);
    }

    private static void rest(Page page, int seconds) {
        page.waitForTimeout(seconds * 1000.0);
    }

    private static String address(ServerProcess server, String path) {
        return server.uri("localhost").resolve(path).toString();
    }

    private static double sum(Map<String, Double> seconds) {
        return seconds.values().stream().mapToDouble(one -> one).sum();
    }

    private static String both(List<Double> millis) {
        return share(millis, 0.5) + " / " + share(millis, 0.99);
    }

    private static String share(List<Double> values, double share) {
        if (values.isEmpty()) {
            return "–";
        }
        List<Double> sorted = values.stream().sorted().toList();
        return text(sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private void row(String what, String measured, String target) {
        lines.add("| " + what + " | " + measured + " | " + target + " |");
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
