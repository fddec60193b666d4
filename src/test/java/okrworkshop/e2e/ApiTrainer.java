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
        return setUp(server, chromium, TrainerBrowser.NAME);
    }

    /** The same with the name that the trainer is known by. */
    static ApiTrainer setUp(ServerProcess server, Chromium chromium, String name) {
        try (var laptop = chromium.laptop("en-GB")) {
            var browser = new TrainerBrowser(laptop.newPage(), server.uri("localhost"), new Wording(Language.EN));
            browser.openSetup(server.setupPath());
            browser.createAccount(name);
            browser.signIn();
            return new ApiTrainer(new PublicApi(server.uri("localhost")), browser.issueToken());
        }
    }

    /** A trainer who has made a token on the page for it. */
    static ApiTrainer of(ServerProcess server, String token) {
        return new ApiTrainer(new PublicApi(server.uri("localhost")), token);
    }

    /** A workshop of the default method with one group, running at its first step. */
    Room startWorkshop(String title) {
        return startWorkshop(title, "okr-cocreation");
    }

    /** The same of another template. */
    Room startWorkshop(String title, String template) {
        return startWorkshop(title, template, "express", 1);
    }

    /** A workshop of any template, running at its first step. */
    Room startWorkshop(String title, String template, String preset, int groups) {
        Room room = openWorkshop(title, template, preset, groups, Language.EN);
        room.start();
        return room;
    }

    /** A workshop whose groups arrive. */
    Room openWorkshop(String title, String template, String preset, int groups, Language language) {
        return openWorkshop(Map.of(
                "template",
                template,
                "title",
                title,
                "cycleStart",
                "2026-04-01",
                "cycleEnd",
                "2026-06-30",
                "groups",
                groups,
                "groupSize",
                20,
                "language",
                language.code(),
                "preset",
                preset));
    }

    /** The same, all said in the API's own words. */
    Room openWorkshop(Map<String, Object> plan) {
        JsonNode made = api.post("/api/v1/workshops", token, plan);
        return new Room(
                made.get("id").asString(),
                made.get("code").asString(),
                ids(made.get("steps")),
                ids(made.get("groups")));
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.get("id").asString()));
        return List.copyOf(ids);
    }

    /** A running workshop. */
    final class Room {
        final String code;
        private final String id;
        private final List<String> steps;
        private final List<String> groups;

        private Room(String id, String code, List<String> steps, List<String> groups) {
            this.id = id;
            this.code = code;
            this.steps = steps;
            this.groups = groups;
        }

        String id() {
            return id;
        }

        /** @param position counted from 0 */
        String step(int position) {
            return steps.get(position);
        }

        SimulatedParticipant join(String name) {
            return api.join(code, name, Optional.empty());
        }

        /** @param group counted from 0 */
        SimulatedParticipant join(String name, int group) {
            return api.join(code, name, Optional.of(groups.get(group)));
        }

        /** A browser in which somebody sits at the columns of the default method's first step. */
        ParticipantBrowser seat(BrowserContext device, String name, URI address) {
            ParticipantBrowser person = enter(device, name, address);
            person.openColumns();
            return person;
        }

        /** A browser in which somebody has taken a seat. */
        ParticipantBrowser enter(BrowserContext device, String name, URI address) {
            try (SimulatedParticipant taken = join(name)) {
                return sit(device, taken.seat(), address);
            }
        }

        /** The same in one of the groups, counted from 0, with pages in a language. */
        ParticipantBrowser enter(BrowserContext device, String name, int group, URI address, Language language) {
            try (SimulatedParticipant taken = join(name, group)) {
                return sit(device, taken.seat(), address, language);
            }
        }

        /** A browser in the room on a seat that is taken. */
        ParticipantBrowser sit(BrowserContext device, SimulatedParticipant.Seat seat, URI address) {
            return sit(device, seat, address, Language.EN);
        }

        /** The same with pages in a language. */
        ParticipantBrowser sit(BrowserContext device, SimulatedParticipant.Seat seat, URI address, Language language) {
            device.addCookies(List.of(new Cookie("okr-seat-" + code, seat.token())
                    .setDomain(address.getHost())
                    .setPath("/")));
            var person = new ParticipantBrowser(device.newPage(), seat.name(), address, new Wording(language));
            person.openRoom(code);
            return person;
        }

        /** The whole workshop as data. */
        JsonNode exported() {
            return api.get("/api/v1/workshops/" + id + "/export.json", token);
        }

        void start() {
            act("start", Map.of());
        }

        void moveTo(String step) {
            act("move", Map.of("position", steps.indexOf(step)));
        }

        /** Takes all groups to a beat of the room's step. */
        void moveBeat(String beat) {
            act("beat", Map.of("beat", beat));
        }

        private void act(String what, Map<String, Object> body) {
            api.post("/api/v1/workshops/" + id + "/" + what, token, body);
        }
    }
}
