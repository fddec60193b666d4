package okrworkshop.simulation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import okrworkshop.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A hardware product team works on its new door lock: a workshop full of simulated participants. Everything goes through
 * the public API and the board socket.
 */
public final class Demo implements SampleWorkshop {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 20_260_301;
    private static final int CYCLE_MONTHS = 3;
    private static final int GROUP_SIZE = 8;
    private static final double BETWEEN_STEPS_SECONDS = 12;
    /** About two hours of a room that nobody leads; then its people sit still, so that its history stays small. */
    private static final int MOST_VISITS = 100;

    private final PublicApi api;
    private final String token;
    private final Script script;
    private final Pace pace;
    private final LocalDate today;
    private final JsonNode workshop;

    private Demo(PublicApi api, String token, Script script, Pace pace, LocalDate today, JsonNode workshop) {
        this.api = api;
        this.token = token;
        this.script = script;
        this.pace = pace;
        this.today = today;
        this.workshop = workshop;
    }

    /**
     * Creates the workshop.
     *
     * @param server root address
     * @param apiToken of the trainer who will own the workshop
     * @param speed 1 for people's own pace, 10 for ten times that
     * @throws PublicApi.ApiFailure when the server refuses or does not answer
     */
    public static Demo create(URI server, String apiToken, Language language, double speed, Clock clock) {
        PublicApi api = new PublicApi(server);
        Script script = Script.of(language);
        LocalDate today = LocalDate.now(clock);
        JsonNode workshop = api.post(
                "/api/v1/workshops",
                apiToken,
                Map.of(
                        "template", "okr-cocreation",
                        "title", script.title(),
                        "parent", script.parent(),
                        "cycleStart", today.toString(),
                        "cycleEnd", today.plusMonths(CYCLE_MONTHS).toString(),
                        "groups", script.members().size(),
                        "groupSize", GROUP_SIZE,
                        "language", language.code(),
                        "preset", "express"));
        return new Demo(api, apiToken, script, new Pace(speed), today, workshop);
    }

    @Override
    public String id() {
        return workshop.get("id").asString();
    }

    @Override
    public String code() {
        return workshop.get("code").asString();
    }

    @Override
    public void play() {
        List<SimulatedGroup> groups = List.of();
        try {
            groups = seat();
            command("start", Map.of());
            lead(groups);
            LOG.info("The sample workshop has been played often enough; its people sit still now");
            pace.rest();
        } catch (Pace.Stopped stopped) {
            LOG.info("The sample workshop was stopped");
        } finally {
            groups.forEach(SimulatedGroup::leave);
        }
    }

    private void lead(List<SimulatedGroup> groups) {
        int steps = workshop.get("steps").size();
        boolean led = false;
        int at = 0;
        startTimer();
        for (int visit = 0; visit < MOST_VISITS; visit++) {
            visit(at, groups);
            pace.pause(BETWEEN_STEPS_SECONDS);
            int shown = groups.getFirst().at();
            if (led || shown != at) {
                led = true;
                at = shown;
            } else {
                at = (at + 1) % steps;
                led = !move(at);
            }
        }
    }

    private void visit(int at, List<SimulatedGroup> groups) {
        if (at == RoomStep.NOWHERE) {
            return;
        }
        String step = workshop.get("steps").get(at).get("id").asString();
        together(groups, group -> group.work(at));
        together(groups, group -> group.review(step, script.review()));
        together(groups, group -> group.reply(step, script.review()));
        together(groups, group -> group.thinkAgain(at));
    }

    /** @return false when the room is no longer ours to move */
    private boolean move(int position) {
        boolean moved = command("move", Map.of("position", position));
        if (moved) {
            startTimer();
            LOG.info("The sample workshop is at step {}", position + 1);
        }
        return moved;
    }

    private void moveBeat(String group, String beat) {
        command("beat", Map.of("group", group, "beat", beat));
    }

    private void startTimer() {
        command("timer", Map.of("action", "start"));
    }

    private boolean command(String what, Map<String, Object> body) {
        try {
            api.post("/api/v1/workshops/" + id() + "/" + what, token, body);
            return true;
        } catch (PublicApi.ApiFailure refused) {
            LOG.info("The sample workshop leaves the room to its trainer: {}", refused.getMessage());
            return false;
        }
    }

    private List<SimulatedGroup> seat() {
        List<String> steps = new ArrayList<>();
        workshop.get("steps").forEach(step -> steps.add(step.get("id").asString()));
        List<SimulatedGroup> groups = new ArrayList<>();
        for (int number = 1; number <= script.members().size(); number++) {
            String group = workshop.get("groups").get(number - 1).get("id").asString();
            List<SimulatedParticipant> people = new ArrayList<>();
            for (String name : script.members().get(number - 1)) {
                people.add(api.join(code(), name, Optional.of(group)));
            }
            Part part = Part.of(script, steps, number, today);
            SimulatedGroup made =
                    new SimulatedGroup(number, people, new Random(SEED + number), pace, part, this::moveBeat);
            made.arrive();
            groups.add(made);
        }
        return groups;
    }

    private static void unlessStopped(Consumer<SimulatedGroup> part, SimulatedGroup group) {
        try {
            part.accept(group);
        } catch (Pace.Stopped stopped) {
            LOG.debug("A group was stopped");
        }
    }

    private static void together(List<SimulatedGroup> groups, Consumer<SimulatedGroup> part) {
        List<Thread> threads = groups.stream()
                .map(group -> Thread.startVirtualThread(() -> unlessStopped(part, group)))
                .toList();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new Pace.Stopped();
        }
    }
}
