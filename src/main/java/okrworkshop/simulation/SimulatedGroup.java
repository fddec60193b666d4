package okrworkshop.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The people of one group, who take turns. */
final class SimulatedGroup {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedGroup.class);
    private static final int PATIENCE_SECONDS = 30;
    /** Long texts arrive in two strokes, so that others see them grow. */
    private static final int LONG_TEXT = 14;
    /** In each visit of a step, once everything is written. */
    private static final int SECOND_THOUGHTS = 6;

    private final int number;
    private final List<SimulatedParticipant> people;
    private final Random random;
    private final Pace pace;
    private final Part part;
    private final RoomStep room;
    private final Reviewing reviewing;
    private final RoundsHeard rounds;
    private final BeatsHeard beats = new BeatsHeard();
    private final BeatMover mover;
    /** Whose the cards are that nobody else sees yet. */
    private final Map<String, SimulatedParticipant> keepers = new HashMap<>();

    /** Who has not had a turn yet, by what it is about. */
    private final Map<String, Deque<SimulatedParticipant>> waiting = new HashMap<>();

    private final Set<String> changedByOthers = ConcurrentHashMap.newKeySet();
    private int order;
    private int turn;

    SimulatedGroup(
            int number, List<SimulatedParticipant> people, Random random, Pace pace, Part part, BeatMover mover) {
        this.number = number;
        this.people = people;
        this.random = random;
        this.pace = pace;
        this.part = part;
        this.mover = mover;
        SimulatedParticipant ear = people.getFirst();
        this.room = new RoomStep(ear);
        this.reviewing = new Reviewing(this, ear);
        Set<String> own = people.stream().map(person -> person.seat().person()).collect(Collectors.toUnmodifiableSet());
        ear.listen(event -> noteOthers(event, own));
        this.rounds = new RoundsHeard(ear.seat().document());
        ear.listen(rounds::hear);
        ear.listen(beats::hear);
    }

    /** Moves a group within the step, as far as its trainer lets it. */
    @FunctionalInterface
    interface BeatMover {
        void move(String group, String beat);
    }

    /** One after the other, as people come into a room. */
    void arrive() {
        people.forEach(SimulatedParticipant::connect);
    }

    /** Position of the room's step, or {@link RoomStep#NOWHERE}. */
    int at() {
        return room.at();
    }

    /** Writes what is still missing up to this step. Ends when the room moves. */
    void work(int position) {
        room.await(position);
        for (int step = 0; step <= position; step++) {
            write(step, position);
        }
    }

    void review(String step, Script.Talk talk) {
        reviewing.judge(step, talk);
    }

    void reply(String step, Script.Talk talk) {
        reviewing.reply(step, talk);
    }

    /** Works through each step that the room comes to, until interrupted. */
    void follow(List<String> steps, Script.Talk talk) {
        while (true) {
            int at = room.at();
            if (at != RoomStep.NOWHERE && at < steps.size()) {
                work(at);
                review(steps.get(at), talk);
                thinkAgain(at);
            }
            while (room.at() == at) {
                room.awaitOther(at);
                if (at != RoomStep.NOWHERE && at < steps.size()) {
                    reply(steps.get(at), talk);
                }
            }
        }
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

    private void write(int step, int position) {
        boolean voted = false;
        while (part.isOpen(step)) {
            think();
            if (room.at() != position) {
                return;
            }
            Optional<Script.Act> next = part.next(step).filter(act -> act.points() == 0 || step == position);
            if (voted && next.filter(act -> act.points() == 0).isPresent()) {
                reveal(part.step(step), "vote");
            }
            next.filter(act -> getReady(wish(act))).ifPresent(act -> act(part.step(step), act));
            voted = next.filter(act -> act.points() > 0).isPresent();
        }
        if (!rounds.hidden(part.step(step), "write").isEmpty() && !getReady(BeatsHeard.Wish.CHANGE)) {
            return;
        }
        reveal(part.step(step), "write");
        if (step == position) {
            reveal(part.step(step), "vote");
            reveal(part.step(step), "score");
        }
    }

    private BeatsHeard.Wish wish(Script.Act act) {
        if (act.points() > 0 || act.fields().keySet().stream().anyMatch(Adjustment::decides)) {
            return BeatsHeard.Wish.DECIDE;
        }
        boolean own = !act.kind().isEmpty() || keepers.containsKey(act.card());
        return own ? BeatsHeard.Wish.WRITE : BeatsHeard.Wish.CHANGE;
    }

    /**
     * Goes on to the beat that allows it, or waits for whoever may.
     *
     * @return false when the room has left the step meanwhile
     */
    private boolean getReady(BeatsHeard.Wish wish) {
        int here = room.at();
        Optional<String> beat = beats.missing(wish);
        while (beat.isPresent() && room.at() == here) {
            mover.move(people.getFirst().seat().group(), beat.get());
            beats.await(beat.get());
            if (wish != BeatsHeard.Wish.WRITE) {
                keepers.clear();
            }
            beat = beats.missing(wish);
        }
        return beat.isEmpty();
    }

    /** Everybody has had a say; now all look at it together. */
    private void reveal(String step, String purpose) {
        for (String round : rounds.hidden(step, purpose)) {
            think();
            SimulatedParticipant person = anybody();
            write(person, person.seat().document(), Writing.reveal(round));
            rounds.closed(round);
            if (purpose.equals("write")) {
                keepers.clear();
            }
        }
    }

    /** Improves what is there. Ends when the room moves. */
    void thinkAgain(int position) {
        for (int thoughts = 0; thoughts < SECOND_THOUGHTS; thoughts++) {
            think();
            think();
            if (room.at() != position) {
                return;
            }
            Adjustment.any(part.done(position), changedByOthers, random)
                    .filter(adjustment -> beats.missing(wish(adjustment)).isEmpty())
                    .ifPresent(this::adjust);
        }
    }

    private static BeatsHeard.Wish wish(Adjustment adjustment) {
        return Adjustment.decides(adjustment.field()) ? BeatsHeard.Wish.DECIDE : BeatsHeard.Wish.CHANGE;
    }

    private void adjust(Adjustment adjustment) {
        SimulatedParticipant person = writer(adjustment.card());
        String document = person.seat().document();
        person.lookAt(document, adjustment.card());
        if (adjustment.text()) {
            String text = String.valueOf(adjustment.value());
            if (text.length() > LONG_TEXT) {
                write(person, document, Writing.set(adjustment.card(), adjustment.field(), half(text)));
                think();
            }
        }
        write(person, document, Writing.set(adjustment.card(), adjustment.field(), adjustment.value()));
    }

    private void act(String step, Script.Act act) {
        if (act.points() > 0) {
            give(step, act);
            return;
        }
        SimulatedParticipant person = act.kind().isEmpty() ? writer(act.card()) : inTurn(step);
        String document = person.seat().document();
        if (act.kind().isEmpty()) {
            person.lookAt(document, act.card());
            act.fieldsFrom(part.today())
                    .forEach((field, value) -> write(person, document, Writing.set(act.card(), field, value)));
        } else {
            create(person, document, step, act);
        }
    }

    /** Each person scores once, so that nobody takes another answer back. */
    private void give(String step, Script.Act act) {
        if (act.place().isEmpty()) {
            SimulatedParticipant person = anybody();
            rounds.giving(step, "vote")
                    .ifPresent(round ->
                            write(person, person.seat().document(), Writing.vote(act.card(), round, act.points())));
        } else {
            SimulatedParticipant person = inTurn(step + "." + act.card() + "." + act.place());
            rounds.giving(step, "score")
                    .ifPresent(round -> write(
                            person,
                            person.seat().document(),
                            Writing.score(act.card(), round, act.place(), act.points())));
        }
    }

    private void create(SimulatedParticipant person, String document, String step, Script.Act act) {
        Map<String, Object> fields = new HashMap<>(act.fieldsFrom(part.today()));
        String text = String.valueOf(fields.getOrDefault("text", ""));
        boolean strokes = text.length() > LONG_TEXT;
        if (strokes) {
            fields.put("text", half(text));
        }
        order++;
        String key = "a%04dV".formatted(order);
        Optional<String> round = rounds.writing(act.place());
        round.ifPresent(secret -> keepers.put(act.card(), person));
        write(
                person,
                document,
                Writing.createIn(
                        round,
                        rounds.nameless(act.place()),
                        act.card(),
                        act.kind(),
                        step,
                        act.place(),
                        key,
                        fields,
                        act.links()));
        person.lookAt(document, act.card());
        if (strokes) {
            think();
            write(person, document, Writing.set(act.card(), "text", text));
        }
    }

    private static String half(String text) {
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
    }

    /** Somebody who sees the card. */
    private SimulatedParticipant writer(String card) {
        SimulatedParticipant keeper = keepers.get(card);
        return keeper == null ? anybody() : keeper;
    }

    /** Anybody who has had fewer turns at this than others, so that everybody has one. */
    private SimulatedParticipant inTurn(String about) {
        Deque<SimulatedParticipant> queue = waiting.computeIfAbsent(about, unused -> new ArrayDeque<>());
        if (queue.isEmpty()) {
            List<SimulatedParticipant> all = new ArrayList<>(people);
            Collections.shuffle(all, random);
            queue.addAll(all);
        }
        return queue.removeFirst();
    }

    /** Anybody but the one before, so that all get a turn. */
    SimulatedParticipant anybody() {
        turn = (turn + 1 + random.nextInt(Math.max(1, people.size() - 1))) % people.size();
        return people.get(turn);
    }

    /** A refusal is part of life: it is noted, and the play goes on. */
    void write(SimulatedParticipant person, String document, JsonNode operation) {
        try {
            person.write(document, operation)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CancellationException left) {
            LOG.debug("Group {} has left", number);
        } catch (CompletionException refused) {
            LOG.warn("Group {}: {} was not taken: {}", number, operation, String.valueOf(refused.getCause()));
        }
    }

    private void noteOthers(JsonNode event, Set<String> own) {
        if (event.path("t").asString("").equals("op")
                && event.has("op")
                && !own.contains(event.path("by").asString(""))) {
            changedByOthers.add(event.path("op").path("card").asString(""));
        }
    }
}
