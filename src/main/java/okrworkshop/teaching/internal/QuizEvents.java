package okrworkshop.teaching.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Advices;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Linter;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.Statement;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/**
 * The {@code quiz} event: open items with the own answers. What is right is in it only for items that are solved, or that
 * everybody at the device has answered (rules Q1, Q2).
 */
@Component
class QuizEvents {
    private static final int SOLUTIONS = 500;

    private final Door door;
    private final Linter linter = Linter.standard();
    private final Advices advices = Advices.shipped();
    private final RecentlyUsed<Solved, Solution> solutions = new RecentlyUsed<>(SOLUTIONS);

    QuizEvents(Door door) {
        this.door = door;
    }

    /** @param words of the workshop, with which the lint finds what is meant */
    private record Solved(QuizItem item, ExtraWords words, Language language) {}

    EventMessage of(Optional<QuizRound> quiz, Viewer viewer) {
        return new EventMessage("quiz", new Body(quiz.map(round -> round(round, viewer))));
    }

    private Round round(QuizRound round, Viewer viewer) {
        return new Round(
                round.id().toString(),
                round.closed(),
                round.items().size(),
                IntStream.range(0, round.reached())
                        .mapToObj(place -> item(round, place, viewer))
                        .toList());
    }

    private Item item(QuizRound round, int place, Viewer viewer) {
        QuizItem item = round.items().get(place);
        Map<String, List<String>> mine = own(round, place, viewer.person());
        boolean answered =
                viewer.people().isEmpty() ? mine.containsKey("") : mine.keySet().containsAll(viewer.people());
        boolean told = round.solved(place) || answered;
        String kind = item instanceof QuizItem.Spot spot && spot.kind() == Kind.OBJECTIVE ? "objective" : "key_result";
        return new Item(
                item instanceof QuizItem.Sort ? "sort" : "spot",
                item instanceof QuizItem.Sort ? "" : kind,
                item.statement(),
                item instanceof QuizItem.Spot spot ? spot.objective() : "",
                options(item, viewer.language()),
                round.open(place),
                mine,
                told ? Optional.of(solution(item, viewer)) : Optional.empty());
    }

    private static Map<String, List<String>> own(QuizRound round, int place, PersonId person) {
        return round.answers().entrySet().stream()
                .filter(answer -> answer.getKey().place() == place
                        && answer.getKey().person().equals(person))
                .collect(Collectors.toMap(
                        answer -> answer.getKey().speaksFor(),
                        answer -> answer.getValue().marks().stream().sorted().toList()));
    }

    /** Names of mistakes are the lint's; what statements can be sorted into is named by the board. */
    private List<Option> options(QuizItem item, Language language) {
        return item.options().stream()
                .map(id -> new Option(
                        id,
                        RuleId.of(id)
                                .map(rule -> advices.of(rule, language).name())
                                .orElse("")))
                .toList();
    }

    private Solution solution(QuizItem item, Viewer viewer) {
        var key = new Solved(item, words(viewer.workshop()), viewer.language());
        return solutions.get(key).orElseGet(() -> {
            Solution fresh =
                    switch (item) {
                        case QuizItem.Spot spot -> spotted(spot, key);
                        case QuizItem.Sort sort ->
                            new Solution(List.copyOf(sort.right()), List.of(), sort.better(), false, List.of());
                    };
            solutions.put(key, fresh);
            return fresh;
        });
    }

    private ExtraWords words(WorkshopId workshop) {
        return door.known(workshop).map(Workshop::rules).map(Rules::words).orElse(ExtraWords.none());
    }

    private Solution spotted(QuizItem.Spot spot, Solved key) {
        List<RuleId> rules = spot.rules().stream().sorted().toList();
        List<Note> notes = rules.stream()
                .map(rule -> {
                    Advice advice = advices.of(rule, key.language());
                    return new Note(rule.code(), advice.name(), advice.why());
                })
                .toList();
        // Without a wording of its own, another statement shows how it can be done.
        String example = rules.stream()
                .findFirst()
                .map(rule -> advices.of(rule, key.language()).good())
                .orElse("");
        boolean own = !spot.better().isEmpty();
        return new Solution(
                rules.stream().map(RuleId::code).toList(),
                notes,
                own ? spot.better() : example,
                !own,
                spans(spot, key.words()));
    }

    /** In a profile that no rule is off in: the item says which rules are meant. */
    private List<List<Integer>> spans(QuizItem.Spot spot, ExtraWords words) {
        return linter
                .with(words)
                .lint(new Statement(spot.kind(), spot.statement(), spot.objective()), Profile.FEISHU)
                .stream()
                .filter(finding -> spot.rules().contains(finding.rule()))
                .map(Finding::spans)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed()))
                .map(span -> List.of(span.start(), span.end()))
                .distinct()
                .toList();
    }

    record Body(Optional<Round> quiz) {}

    record Round(String id, boolean closed, int total, List<Item> items) {}

    /** @param solution empty as long as the person may not know */
    record Item(
            String form,
            String kind,
            String statement,
            String objective,
            List<Option> options,
            boolean open,
            Map<String, List<String>> mine,
            Optional<Solution> solution) {}

    record Option(String id, String name) {}

    /**
     * @param example whether the wording is one for another statement
     * @param spans the words that are meant, as pairs of places
     */
    record Solution(List<String> right, List<Note> notes, String better, boolean example, List<List<Integer>> spans) {}

    record Note(String id, String name, String why) {}
}
