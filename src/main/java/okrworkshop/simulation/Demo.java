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
 * A hardware product team works on its new door lock: makes a workshop, fills it with simulated participants and plays it
 * from the first step to the last. Everything goes through the public API and the board socket.
 */
final class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 20_260_301;
    private static final int CYCLE_MONTHS = 3;
    private static final int GROUP_SIZE = 8;
    private static final double BETWEEN_STEPS_SECONDS = 6;

    private final PublicApi api;
    private final String token;
    private final Language language;
    private final Pace pace;
    private final Clock clock;

    /**
     * @param server root address
     * @param apiToken of the trainer who will own the workshop
     * @param speed 1 for people's own pace, 10 for ten times that
     */
    Demo(URI server, String apiToken, Language language, double speed, Clock clock) {
        this.api = new PublicApi(server);
        this.token = apiToken;
        this.language = language;
        this.pace = new Pace(speed);
        this.clock = clock;
    }

    /** Plays the workshop once and returns when its last step is over; the workshop stays open. Interrupt to stop. */
    void play() {
        Script script = Script.of(language);
        JsonNode workshop = create(script);
        String path = "/api/v1/workshops/" + workshop.get("id").asString();
        List<SimulatedGroup> groups = seat(script, workshop);
        try {
            api.post(path + "/start", token, Map.of());
            for (JsonNode step : workshop.get("steps")) {
                if (step.get("position").asInt() > 0) {
                    api.post(
                            path + "/move",
                            token,
                            Map.of("position", step.get("position").asInt()));
                }
                api.post(path + "/timer", token, Map.of("action", "start"));
                LOG.info("The sample workshop is at: {}", step.get("title").asString());
                play(script, step.get("id").asString(), groups);
                pace.pause(BETWEEN_STEPS_SECONDS);
            }
        } catch (Pace.Stopped stopped) {
            LOG.info("The sample workshop was stopped");
        } finally {
            groups.forEach(SimulatedGroup::leave);
        }
    }

    private JsonNode create(Script script) {
        LocalDate today = LocalDate.now(clock);
        return api.post(
                "/api/v1/workshops",
                token,
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
    }

    private List<SimulatedGroup> seat(Script script, JsonNode workshop) {
        String code = workshop.get("code").asString();
        List<SimulatedGroup> groups = new ArrayList<>();
        for (int number = 1; number <= script.members().size(); number++) {
            String group = workshop.get("groups").get(number - 1).get("id").asString();
            List<SimulatedParticipant> people = new ArrayList<>();
            for (String name : script.members().get(number - 1)) {
                people.add(api.join(code, name, Optional.of(group)));
            }
            SimulatedGroup made =
                    new SimulatedGroup(number, people, new Random(SEED + number), pace, LocalDate.now(clock));
            made.arrive();
            groups.add(made);
        }
        return groups;
    }

    private void play(Script script, String step, List<SimulatedGroup> groups) {
        List<Script.Act> acts = script.steps().stream()
                .filter(each -> each.id().equals(step))
                .flatMap(each -> each.acts().stream())
                .toList();
        together(groups, group -> group.act(step, acts));
        together(groups, group -> group.review(step, script.review()));
        together(groups, group -> group.reply(step, script.review()));
    }

    private static void together(List<SimulatedGroup> groups, Consumer<SimulatedGroup> part) {
        List<Thread> threads = groups.stream()
                .map(group -> Thread.startVirtualThread(() -> part.accept(group)))
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
