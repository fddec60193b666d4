package okrworkshop.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The people of one group, who take turns. */
final class SimulatedGroup {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedGroup.class);
    private static final int PATIENCE_SECONDS = 30;
    /** Long texts arrive in two strokes, so that others see them grow. */
    private static final int LONG_TEXT = 14;

    private final int number;
    private final List<SimulatedParticipant> people;
    private final Random random;
    private final Pace pace;
    private final LocalDate today;
    private final Reviewing reviewing;
    private int order;

    SimulatedGroup(int number, List<SimulatedParticipant> people, Random random, Pace pace, LocalDate today) {
        this.number = number;
        this.people = people;
        this.random = random;
        this.pace = pace;
        this.today = today;
        this.reviewing = new Reviewing(this, people.getFirst());
    }

    /** One after the other, as people come into a room. */
    void arrive() {
        people.forEach(SimulatedParticipant::connect);
    }

    void act(String step, List<Script.Act> acts) {
        for (Script.Act act : acts) {
            if (act.by(number)) {
                pace.think(random);
                act(step, act);
            }
        }
    }

    void review(String step, Script.Talk talk) {
        reviewing.judge(step, talk);
    }

    void reply(String step, Script.Talk talk) {
        reviewing.reply(step, talk);
    }

    void leave() {
        people.forEach(SimulatedParticipant::close);
    }

    Random random() {
        return random;
    }

    void think() {
        pace.think(random);
    }

    private void act(String step, Script.Act act) {
        SimulatedParticipant person = anybody();
        String document = person.seat().document();
        if (act.points() > 0) {
            write(person, document, Writing.vote(act.card(), step, act.points()));
        } else if (act.kind().isEmpty()) {
            act.fieldsFrom(today)
                    .forEach((field, value) -> write(person, document, Writing.set(act.card(), field, value)));
        } else {
            create(person, document, step, act);
        }
    }

    private void create(SimulatedParticipant person, String document, String step, Script.Act act) {
        Map<String, Object> fields = new HashMap<>(act.fieldsFrom(today));
        Optional<String> whole =
                Optional.ofNullable(fields.get("text")).map(String::valueOf).filter(text -> text.length() > LONG_TEXT);
        whole.ifPresent(text -> fields.put("text", text.substring(0, text.offsetByCodePoints(0, LONG_TEXT / 2))));
        order++;
        String key = "a%04dV".formatted(order);
        write(person, document, Writing.create(act.card(), act.kind(), step, act.place(), key, fields, act.links()));
        whole.ifPresent(text -> {
            pace.think(random);
            write(person, document, Writing.set(act.card(), "text", text));
        });
    }

    SimulatedParticipant anybody() {
        return people.get(random.nextInt(people.size()));
    }

    /** A refusal is part of life: it is noted, and the play goes on. */
    void write(SimulatedParticipant person, String document, JsonNode operation) {
        try {
            person.write(document, operation)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException refused) {
            LOG.warn("Group {}: {} was not taken: {}", number, operation, refused.getCause());
        }
    }
}
