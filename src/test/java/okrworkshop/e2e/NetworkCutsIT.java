package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People write in real browsers while their lines are cut half way again and again, by a proxy that drops connections or
 * loses what one side says: everything that they wrote is there once, for everybody.
 */
@Tag("long")
class NetworkCutsIT {
    private static final String COLUMN = "expectations";
    private static final int ROUNDS = 25;
    private static final long SEED = 20_261;

    @TempDir
    private Path data;

    @Test
    void nothingIsLostOrDoubledHoweverOftenTheLinesBreak() throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            ApiTrainer.Room room = ApiTrainer.setUp(server, chromium).startWorkshop("Bad lines");
            var random = new Random(SEED);
            List<CuttableNetwork> networks = new ArrayList<>();
            List<ParticipantBrowser> people = new ArrayList<>();
            for (String name : List.of("Avery", "Blake", "Casey")) {
                var network = new CuttableNetwork(server.port());
                networks.add(network);
                people.add(room.seat(chromium.laptop("en-GB"), name, network.uri(Chromium.ROOM_HOST)));
            }
            List<String> written = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                List<CuttableNetwork> cut = new ArrayList<>();
                for (int i = 0; i < people.size(); i++) {
                    CuttableNetwork network = networks.get(i);
                    switch (random.nextInt(4)) {
                        case 0 -> network.loseWhatBrowsersSend();
                        case 1 -> network.loseWhatTheServerAnswers();
                        case 2 -> {
                            network.cut();
                            cut.add(network);
                        }
                        default -> {
                            // This line holds.
                        }
                    }
                    String text = "Round " + round + " of " + people.get(i).name + ".";
                    people.get(i).write(COLUMN, text);
                    written.add(text);
                }
                for (CuttableNetwork network : networks) {
                    if (!cut.contains(network)) {
                        // Ends the lines that only swallow; a browser would find out after half a minute.
                        network.cut();
                    }
                    network.mend();
                }
            }
            for (ParticipantBrowser person : people) {
                person.allSaved();
            }
            for (ParticipantBrowser person : people) {
                assertThat(person.cards(COLUMN)).hasCount(written.size());
                List<String> texts = person.cards(COLUMN).locator("textarea").all().stream()
                        .map(box -> box.inputValue())
                        .filter(text -> text.startsWith("Round "))
                        .toList();
                assertThat(texts).containsExactlyInAnyOrderElementsOf(written);
            }
            for (CuttableNetwork network : networks) {
                network.close();
            }
        }
    }
}
