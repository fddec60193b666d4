package okrworkshop.teaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.teaching.QuizItem.Verdict;
import okrworkshop.workshops.Group;

/** A quiz in numbers, by item and by group, without a word about who answered what. */
public record QuizTally(List<OfItem> items, List<OfGroup> groups) {
    /** So many people of a group have answered before it is said how well. */
    public static final int FEWEST = 2;

    public QuizTally {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /** @param marks how often each option was marked */
    public record OfItem(int answers, int right, int partly, Map<String, Integer> marks) {
        public OfItem {
            marks = Map.copyOf(marks);
        }
    }

    /**
     * Of the items that are open or solved.
     *
     * @param voices people who could answer
     * @param people who answered something
     * @param answers of these people
     * @param right among their answers
     */
    public record OfGroup(String name, int voices, int people, int answers, int right) {
        /** Whether it can be said how well the group does: of one person it would say how well that person does. */
        public boolean shown() {
            return people >= FEWEST;
        }
    }

    public static QuizTally of(QuizRound round, List<Group> groups, List<Seat> seats) {
        List<OfItem> items = IntStream.range(0, round.reached())
                .mapToObj(place -> item(round, place))
                .toList();
        List<OfGroup> byGroup = new ArrayList<>();
        for (Group group : groups) {
            int voices = seats.stream()
                    .filter(seat -> seat.group().equals(group.id()))
                    .mapToInt(seat -> Math.max(1, seat.people().size()))
                    .sum();
            byGroup.add(group(round, group.id(), group.name(), voices));
        }
        return new QuizTally(items, byGroup);
    }

    private static OfItem item(QuizRound round, int place) {
        Map<String, Integer> marks = new HashMap<>();
        int[] verdicts = new int[Verdict.values().length];
        round.answers().forEach((voice, answer) -> {
            if (voice.place() == place) {
                answer.marks().forEach(mark -> marks.merge(mark, 1, Integer::sum));
                verdicts[round.items().get(place).judge(answer.marks()).ordinal()]++;
            }
        });
        return new OfItem(
                IntStream.of(verdicts).sum(),
                verdicts[Verdict.RIGHT.ordinal()],
                verdicts[Verdict.PARTLY.ordinal()],
                marks);
    }

    private static OfGroup group(QuizRound round, GroupId group, String name, int voices) {
        var own = round.answers().entrySet().stream()
                .filter(answer -> answer.getValue().group().equals(group))
                .toList();
        int people = (int) own.stream()
                .map(answer -> List.of(answer.getKey().person(), answer.getKey().speaksFor()))
                .distinct()
                .count();
        int right = (int) own.stream()
                .filter(answer -> round.items()
                                .get(answer.getKey().place())
                                .judge(answer.getValue().marks())
                        == Verdict.RIGHT)
                .count();
        return new OfGroup(name, voices, people, own.size(), right);
    }
}
