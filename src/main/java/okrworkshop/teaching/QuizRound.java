package okrworkshop.teaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/**
 * A quiz that was started. Items are opened one after the other, or all at once; of a solved one everybody sees what is right.
 *
 * @param reached how many items are open or solved, from the first on
 * @param solved how many of these are solved
 * @param closed whether it is over: nothing is answered any more
 * @param answers never changed once they are given
 */
public record QuizRound(
        UUID id, List<QuizItem> items, int reached, int solved, boolean closed, Map<Voice, Answer> answers) {
    public QuizRound {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
        if (items.isEmpty() || reached < 1 || reached > items.size() || solved < 0 || solved > reached) {
            throw new IllegalArgumentException("No quiz: " + reached + ", " + solved + " of " + items.size());
        }
    }

    /**
     * Who answers what.
     *
     * @param speaksFor of a shared device, the person at it; otherwise empty
     */
    public record Voice(int place, PersonId person, String speaksFor) {}

    /** @param group in which the person was then */
    public record Answer(GroupId group, Set<String> marks) {
        public Answer {
            marks = Set.copyOf(marks);
        }
    }

    /** Whether the item can be answered now. */
    public boolean open(int place) {
        return !closed && place >= solved && place < reached;
    }

    public boolean solved(int place) {
        return place < solved;
    }

    public boolean last() {
        return reached == items.size();
    }

    public Optional<Answer> answer(Voice voice) {
        return Optional.ofNullable(answers.get(voice));
    }

    public QuizRound answered(Voice voice, Answer answer) {
        Map<Voice, Answer> all = new HashMap<>(answers);
        all.put(voice, answer);
        return new QuizRound(id, items, reached, solved, closed, all);
    }

    /** The next item is opened, and those before it are solved. */
    public QuizRound next() {
        return last() ? solve() : new QuizRound(id, items, reached + 1, reached, closed, answers);
    }

    /** What is right is shown of all open items. */
    public QuizRound solve() {
        return new QuizRound(id, items, reached, reached, closed, answers);
    }

    public QuizRound end() {
        return new QuizRound(id, items, reached, reached, true, answers);
    }
}
