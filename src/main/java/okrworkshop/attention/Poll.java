package okrworkshop.attention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.shared.PersonId;

/**
 * A quick question to the whole room.
 *
 * @param choices of a scale none
 * @param scale whether the answer is a number from 1 to 5
 * @param live whether people see the result before it is closed
 * @param putAway whether it is off the screens
 * @param answers index of the choice
 */
public record Poll(
        UUID id,
        String question,
        List<String> choices,
        boolean scale,
        boolean live,
        boolean closed,
        boolean putAway,
        Map<Voice, Integer> answers) {
    /** Most characters of the question. */
    public static final int QUESTION = 300;
    /** Most characters of a choice. */
    public static final int CHOICE = 120;
    /** Most choices. */
    public static final int CHOICES = 8;
    /** Steps of a scale. */
    public static final int STEPS = 5;

    public Poll {
        choices = List.copyOf(choices);
        answers = Map.copyOf(answers);
    }

    /**
     * Who answers.
     *
     * @param speaksFor of a shared device, the person at it; otherwise empty
     */
    public record Voice(PersonId person, String speaksFor) {}

    public int size() {
        return scale ? STEPS : choices.size();
    }

    /** How many chose each. */
    public List<Integer> counts() {
        var counts = new ArrayList<>(Collections.nCopies(size(), 0));
        answers.values().forEach(choice -> counts.set(choice, counts.get(choice) + 1));
        return List.copyOf(counts);
    }

    /** Whether the room may see how it stands. */
    public boolean open() {
        return live || closed;
    }

    public Poll answered(Voice voice, int choice) {
        Map<Voice, Integer> all = new HashMap<>(answers);
        all.put(voice, choice);
        return new Poll(id, question, choices, scale, live, closed, putAway, all);
    }

    public Poll closing(boolean over) {
        return new Poll(id, question, choices, scale, live, over, putAway, answers);
    }

    public Poll away() {
        return new Poll(id, question, choices, scale, live, true, true, answers);
    }
}
