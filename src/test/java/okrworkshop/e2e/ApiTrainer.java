package okrworkshop.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.simulation.PublicApi;
import okrworkshop.simulation.SimulatedParticipant;
import tools.jackson.databind.JsonNode;

/** A trainer who drives workshops through the HTTP API, where a story is about something else than the trainer's pages. */
final class ApiTrainer {
    private final PublicApi api;
    private final String token;

    private ApiTrainer(PublicApi api, String token) {
        this.api = api;
        this.token = token;
    }

    /** Sets the server up as its first trainer does, and makes a token for the API on the page for it. */
    static ApiTrainer setUp(ServerProcess server, Chromium chromium) {
        try (var laptop = chromium.laptop("en-GB")) {
            var browser = new TrainerBrowser(laptop.newPage(), server.uri("localhost"), new Wording(Language.EN));
            browser.openSetup(server.setupPath());
            browser.createAccount();
            browser.signIn();
            return new ApiTrainer(new PublicApi(server.uri("localhost")), browser.issueToken());
        }
    }

    /** A workshop of the built-in method with one group, running at its first step. */
    Room startWorkshop(String title) {
        JsonNode made = api.post(
                "/api/v1/workshops",
                token,
                Map.of(
                        "template", "okr-cocreation",
                        "title", title,
                        "cycleStart", "2026-04-01",
                        "cycleEnd", "2026-06-30",
                        "groups", 1,
                        "groupSize", 20,
                        "language", "en",
                        "preset", "express"));
        List<String> steps = new ArrayList<>();
        made.get("steps").forEach(step -> steps.add(step.get("id").asString()));
        var room = new Room(made.get("id").asString(), made.get("code").asString(), List.copyOf(steps));
        room.act("start", Map.of());
        return room;
    }

    /** A running workshop. */
    final class Room {
        final String code;
        private final String id;
        private final List<String> steps;

        private Room(String id, String code, List<String> steps) {
            this.id = id;
            this.code = code;
            this.steps = steps;
        }

        SimulatedParticipant join(String name) {
            return api.join(code, name, Optional.empty());
        }

        /** A browser in which somebody sits at the columns of the first step. */
        ParticipantBrowser seat(BrowserContext device, String name, URI address) {
            try (SimulatedParticipant taken = join(name)) {
                device.addCookies(
                        List.of(new Cookie("okr-seat-" + code, taken.seat().token())
                                .setDomain(address.getHost())
                                .setPath("/")));
            }
            var person = new ParticipantBrowser(device.newPage(), name, address, new Wording(Language.EN));
            person.openRoom(code);
            person.openColumns();
            return person;
        }

        void moveTo(String step) {
            act("move", Map.of("position", steps.indexOf(step)));
        }

        private void act(String what, Map<String, Object> body) {
            api.post("/api/v1/workshops/" + id + "/" + what, token, body);
        }
    }
}
