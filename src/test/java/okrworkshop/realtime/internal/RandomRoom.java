package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Sight;
import okrworkshop.people.Role;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.DatabaseFaults.Fault;
import tools.jackson.databind.JsonNode;

/** One document and its writers on a bad day that a seed decides. */
final class RandomRoom {
    private static final int OPERATIONS = 200;
    private static final int LONGEST_REST = 60;

    private final MemoryServer server;
    private final Random random;
    private final DocumentId document = DocumentId.random();
    private final List<SimulatedTab> tabs = new ArrayList<>();
    private final Operations operations;
    private final Fault[] faults;

    /** @param faults that the database may have */
    RandomRoom(MemoryServer server, long seed, Fault... faults) {
        this.server = server;
        this.random = new Random(seed);
        this.faults = faults;
        this.operations = new Operations(random);
        server.documents().create(document, PersonId.random(), List.of());
        server.room.has(server.room.north, document);
        int people = 2 + random.nextInt(5);
        for (int i = 1; i <= people; i++) {
            tabs.add(tab("p" + i));
        }
    }

    /** @throws AssertionError when something is lost, doubled or different */
    void play() throws Exception {
        server.standsStill(document);
        while (tabs.stream().anyMatch(tab -> tab.writes() < OPERATIONS)) {
            int steps = 1 + random.nextInt(20);
            for (int i = 0; i < steps; i++) {
                step(tabs.get(random.nextInt(tabs.size())));
            }
            work();
        }
        rest();
        long sequence = server.documents().read(document).sequence();
        everybodyHasTheSame(sequence);
        everythingAcknowledgedIsThereOnce(sequence);
        server.restarts();
        assertThat(newcomer().replica.text()).isEqualTo(tabs.getFirst().replica.text());
    }

    private void step(SimulatedTab tab) throws Exception {
        int dice = random.nextInt(100);
        if (!tab.isConnected()) {
            if (dice < 30) {
                tab.connect();
            } else if (dice < 45 && tab.writes() < OPERATIONS) {
                tab.write(operations.next(tab));
            } else if (dice < 60) {
                tab.deliverAbandoned(1 + random.nextInt(5), random.nextBoolean());
            }
        } else if (dice < 40) {
            for (int i = random.nextInt(4); i >= 0 && tab.writes() < OPERATIONS; i--) {
                tab.write(operations.next(tab));
            }
        } else if (dice < 68) {
            tab.deliverUp(1 + random.nextInt(6));
        } else if (dice < 88) {
            tab.deliverDown(1 + random.nextInt(6));
            tab.openWhenNeeded();
        } else if (dice < 92) {
            tab.lose(random.nextBoolean());
        } else if (dice < 94) {
            tab.open();
        } else if (dice < 97) {
            tab.resend();
        } else {
            tab.acknowledged.keySet().stream()
                    .skip(random.nextInt(Math.max(1, tab.acknowledged.size())))
                    .findFirst()
                    .ifPresent(tab::replay);
        }
    }

    /** The engine takes what waits; sometimes its database fails, sometimes the whole server goes. */
    private void work() throws Exception {
        int dice = random.nextInt(200);
        if (dice < 14 && faults.length > 0) {
            server.faults.set(faults[random.nextInt(faults.length)]);
        }
        if (dice >= 198) {
            // What the server still said is lost on the way.
            server.faults.set(dice == 198 && faults.length > 0 ? Fault.UNREACHABLE : Fault.NONE);
            server.restarts();
            tabs.forEach(SimulatedTab::serverDies);
        } else {
            server.works(document);
        }
        server.faults.set(Fault.NONE);
        server.standsStill(document);
    }

    /** Everything works again and everybody waits for the last answer. */
    private void rest() throws Exception {
        server.works(document);
        for (SimulatedTab tab : tabs) {
            tab.deliverAbandoned(Integer.MAX_VALUE, true);
            tab.lose(false);
            tab.connect();
        }
        for (int i = 0; i < LONGEST_REST; i++) {
            for (SimulatedTab tab : tabs) {
                tab.deliverUp(Integer.MAX_VALUE);
            }
            server.works(document);
            for (SimulatedTab tab : tabs) {
                tab.deliverDown(Integer.MAX_VALUE);
                tab.openWhenNeeded();
            }
            if (tabs.stream().allMatch(SimulatedTab::atRest) && i > 2) {
                return;
            }
            if (i % 10 == 9) {
                tabs.forEach(SimulatedTab::resend);
            }
        }
        throw new AssertionError("some changes never get an answer");
    }

    private void everybodyHasTheSame(long sequence) throws Exception {
        SimulatedTab newcomer = newcomer();
        for (SimulatedTab tab : tabs) {
            assertThat(tab.have()).isEqualTo(sequence);
            assertThat(tab.replica.text()).isEqualTo(newcomer.replica.text());
        }
    }

    private void everythingAcknowledgedIsThereOnce(long sequence) {
        var log = new TreeMap<Long, JsonNode>();
        for (SimulatedTab tab : tabs) {
            tab.acknowledged.forEach((id, number) -> {
                if (number > 0) {
                    assertThat(log.put(number, tab.written.get(id)))
                            .as("number %d", number)
                            .isNull();
                }
            });
            assertThat(tab.acknowledged.size() + tab.refused.size()).isGreaterThanOrEqualTo(OPERATIONS);
        }
        if (log.size() != sequence) {
            addWhatHasNoNumberHere(log);
        }
        assertThat(log).hasSize((int) sequence);
        if (sequence > 0) {
            assertThat(log.firstKey()).isEqualTo(1);
            assertThat(log.lastKey()).isEqualTo(sequence);
        }
        for (SimulatedTab tab : tabs) {
            tab.seen.forEach((number, operation) ->
                    assertThat(operation).as("number %d", number).isEqualTo(log.get(number)));
        }
    }

    /**
     * A tab believes the first answer; the same operation may have arrived once more on a line that it had given up. And
     * the number of an operation that was accepted long ago is forgotten (rule A3).
     */
    private void addWhatHasNoNumberHere(TreeMap<Long, JsonNode> log) {
        Set<CardId> cards = new HashSet<>();
        server.documents().read(document).allCards().forEach(card -> cards.add(card.id()));
        cards.stream()
                .flatMap(card -> server.documents().history(document, card, Sight.ofEverybody()).stream())
                .filter(entry -> !log.containsKey(entry.sequence()))
                .forEach(entry -> tabs.stream()
                        .filter(tab -> tab.person.person().equals(entry.author()))
                        .filter(tab -> tab.refused.contains(entry.id().value())
                                || Long.valueOf(0)
                                        .equals(tab.acknowledged.get(entry.id().value())))
                        .forEach(tab -> log.put(
                                entry.sequence(), tab.written.get(entry.id().value()))));
    }

    private SimulatedTab newcomer() throws Exception {
        SimulatedTab newcomer = tab("newcomer");
        newcomer.connect();
        newcomer.deliverUp(Integer.MAX_VALUE);
        server.works(document);
        newcomer.deliverDown(Integer.MAX_VALUE);
        newcomer.lose(false);
        return newcomer;
    }

    private SimulatedTab tab(String name) {
        return new SimulatedTab(
                server,
                document,
                new Identity(
                        PersonId.random(),
                        name,
                        Role.PARTICIPANT,
                        server.room.workshop,
                        Optional.of(server.room.north),
                        List.of()));
    }

    /** What people write, by chance. */
    private static final class Operations {
        private static final String[] PLACES = {"", "left", "right"};
        private static final String[] LINKS = {"origin", "depends", "parent"};

        private final Random random;
        private int made;

        Operations(Random random) {
            this.random = random;
        }

        String next(SimulatedTab tab) {
            List<String> cards = new ArrayList<>(tab.replica.cards());
            tab.written.values().stream()
                    .filter(op -> op.get("k").asString().equals("create"))
                    .forEach(op -> cards.add(op.get("card").asString()));
            made++;
            int dice = random.nextInt(100);
            if (cards.isEmpty() || dice < 30) {
                String card = "c" + made;
                return "{\"k\":\"create\",\"card\":\"" + card + "\",\"kind\":\"note\",\"step\":\"s\",\"place\":\""
                        + place()
                        + "\",\"order\":\"" + order() + "\",\"fields\":{\"text\":\"made " + made + "\"},\"links\":"
                        + (cards.isEmpty() || dice % 2 == 0 ? "[]" : "[[\"origin\",\"" + any(cards) + "\"]]") + "}";
            }
            String head = "\",\"card\":\"" + any(cards) + "\"";
            if (dice < 60) {
                String value = random.nextInt(8) == 0 ? "null" : "\"text " + made + " 😀\"";
                return "{\"k\":\"set" + head + ",\"field\":\"text\",\"value\":" + value + "}";
            }
            if (dice < 72) {
                return "{\"k\":\"move" + head + ",\"place\":\"" + place() + "\",\"order\":\"" + order() + "\"}";
            }
            if (dice < 84) {
                return "{\"k\":\"" + (dice < 79 ? "link" : "unlink") + head + ",\"type\":\""
                        + LINKS[random.nextInt(LINKS.length)] + "\",\"to\":\"" + any(cards) + "\"}";
            }
            if (dice < 92) {
                return "{\"k\":\"vote" + head + ",\"round\":\"r1\",\"points\":" + random.nextInt(4) + "}";
            }
            return "{\"k\":\"" + (dice < 97 ? "delete" : "restore") + head + "}";
        }

        private String any(List<String> cards) {
            return cards.get(random.nextInt(cards.size()));
        }

        private String place() {
            return PLACES[random.nextInt(PLACES.length)];
        }

        private String order() {
            return "V" + (char) ('a' + random.nextInt(26));
        }
    }
}
