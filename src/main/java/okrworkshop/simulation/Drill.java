package okrworkshop.simulation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import okrworkshop.shared.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who write, edit, move, vote, comment and come back without thinking: what a rehearsal needs besides the
 * {@link Demo}, and nobody reads.
 */
public final class Drill {
    private static final int GROUPS = 6;
    private static final int GROUP_SIZE = 6;
    private static final int CYCLE_MONTHS = 3;
    /** Where strategies are voted on. */
    private static final int STEP = 3;

    private static final String ROUND = "choices.scoring.1";
    private static final int CARDS_TO_A_DROP = 20;
    private static final long PAUSE_MILLIS = 15;
    private static final JsonMapper JSON = new JsonMapper();

    private final PublicApi api;
    private final JsonNode workshop;

    private Drill(PublicApi api, JsonNode workshop) {
        this.api = api;
        this.workshop = workshop;
    }

    /**
     * Creates the workshop and starts it.
     *
     * @param server root address
     * @throws PublicApi.ApiFailure when the server refuses or does not answer
     */
    public static Drill create(URI server, String apiToken, Clock clock) {
        var api = new PublicApi(server);
        LocalDate today = LocalDate.now(clock);
        JsonNode workshop = api.post(
                "/api/v1/workshops",
                apiToken,
                Map.of(
                        "template",
                        "okr-cocreation",
                        "title",
                        "Drill",
                        "cycleStart",
                        today.toString(),
                        "cycleEnd",
                        today.plusMonths(CYCLE_MONTHS).toString(),
                        "groups",
                        GROUPS,
                        "groupSize",
                        GROUP_SIZE,
                        "language",
                        Language.EN.code(),
                        "preset",
                        "express"));
        String path = "/api/v1/workshops/" + workshop.get("id").asString();
        api.post(path + "/start", apiToken, Map.of());
        JsonNode moved = api.post(path + "/move", apiToken, Map.of("position", STEP));
        if (moved.at("/step/beats")
                .valueStream()
                .anyMatch(beat -> beat.asString("").equals("decide"))) {
            api.post(path + "/beat", apiToken, Map.of("beat", "decide"));
        }
        return new Drill(api, workshop);
    }

    /** Goes on until the calling thread is interrupted. */
    public void play() {
        List<SimulatedParticipant> people = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try {
            for (JsonNode group : workshop.get("groups")) {
                for (int i = 1; i <= GROUP_SIZE; i++) {
                    people.add(api.join(
                                    workshop.get("code").asString(),
                                    "Person " + i,
                                    Optional.of(group.get("id").asString()))
                            .connect());
                }
            }
            people.forEach(person -> threads.add(Thread.startVirtualThread(() -> work(person))));
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException over) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        } finally {
            people.forEach(SimulatedParticipant::close);
        }
    }

    private static void work(SimulatedParticipant person) {
        try {
            for (int number = 1; true; number++) {
                write(person, "c" + person.seat().person().substring(0, 8) + "-" + number, number);
                if (number % CARDS_TO_A_DROP == 0) {
                    person.drop();
                }
            }
        } catch (InterruptedException | CancellationException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(SimulatedParticipant person, String card, int number) throws InterruptedException {
        String text = "What would we do about it?";
        long at =
                sends(person, Writing.create(card, "strategy", "strategies", "", "V", Map.of("text", text), List.of()));
        sends(person, edit(card, at, text.length()));
        sends(person, move(card, number));
        sends(person, Writing.vote(card, ROUND, 1));
        sends(person, Writing.set(card, "effect", "more of it"));
        sends(person, comment(card));
    }

    /** @return the operation's number; 0 when it was refused, as a vote is whose budget is spent */
    private static long sends(SimulatedParticipant person, JsonNode operation) throws InterruptedException {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return person.write(person.seat().document(), operation).get();
        } catch (ExecutionException refused) {
            return 0;
        }
    }

    private static JsonNode edit(String card, long base, int length) {
        return JSON.valueToTree(
                Map.of("k", "edit", "card", card, "field", "text", "base", base, "delta", List.of(length, " 为什么？")));
    }

    private static JsonNode move(String card, int number) {
        return JSON.valueToTree(Map.of("k", "move", "card", card, "place", "", "order", "W" + number + "V"));
    }

    private static JsonNode comment(String card) {
        return JSON.valueToTree(Map.of("k", "comment", "card", card, "comment", card, "text", "Since when?"));
    }
}
