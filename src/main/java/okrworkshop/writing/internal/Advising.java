package okrworkshop.writing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Move;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.Span;
import okrworkshop.lint.Statement;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.internal.AdviceBody.FindingBody;
import okrworkshop.writing.internal.AdviceBody.MoveBody;

/** What is found in a draft that somebody asks about, by card. Spans lie in the texts as typed. */
final class Advising {
    private final Wordings wordings;
    private final Map<String, List<FindingBody>> byCard = new LinkedHashMap<>();

    private Advising(Wordings wordings) {
        this.wordings = wordings;
    }

    static Map<String, List<FindingBody>> of(AskedDraft draft, Wordings wordings) {
        var advising = new Advising(wordings);
        for (AskedDraft.Objective objective : draft.objectives()) {
            advising.statement(objective.card(), objective.text(), Statement.objective(objective.text()));
            objective.keyResults().forEach(keyResult -> advising.keyResult(keyResult, objective.text()));
        }
        draft.loose().forEach(keyResult -> advising.keyResult(keyResult, ""));
        advising.twins(draft);
        return advising.byCard;
    }

    private void keyResult(AskedDraft.KeyResult keyResult, String objective) {
        String typed = keyResult.wording().typed();
        statement(
                keyResult.card(), typed, Statement.keyResult(keyResult.wording().text(), objective));
    }

    private void statement(String card, String typed, Statement statement) {
        for (Finding finding : wordings.of(statement)) {
            Typed where = Typed.of(typed, statement.text());
            add(
                    card,
                    new FindingBody(
                            finding.rule().code(),
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            where.spans(finding.spans()),
                            finding.move().flatMap(move -> move(move, where))));
        }
    }

    private static Optional<MoveBody> move(Move move, Typed where) {
        return switch (move) {
            case Move.NumberToKeyResult(List<Span> numbers) -> of("number", where.spans(numbers));
            case Move.ToTasks ignored -> Optional.of(new MoveBody("tasks", List.of(), ""));
            case Move.AddBaseline ignored -> Optional.of(new MoveBody("baseline", List.of(), ""));
            case Move.Split(List<Span> parts) -> of("split", where.spans(parts));
            case Move.Merge ignored -> Optional.empty();
        };
    }

    /** Without a place in what was typed there is nothing to move. */
    private static Optional<MoveBody> of(String kind, List<List<Integer>> spans) {
        return spans.isEmpty() ? Optional.empty() : Optional.of(new MoveBody(kind, spans, ""));
    }

    /** Said of the second of the two; it can become part of the first. */
    private void twins(AskedDraft draft) {
        List<String> objectives =
                draft.objectives().stream().map(AskedDraft.Objective::card).toList();
        List<String> keyResults = draft.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(AskedDraft.KeyResult::card)
                .toList();
        for (SetFinding finding : wordings.twins(set(draft))) {
            if (finding.move().orElse(null) instanceof Move.Merge(int into, int from)) {
                List<String> cards =
                        finding.places().getFirst().thing() == SetFinding.Thing.OBJECTIVE ? objectives : keyResults;
                add(
                        cards.get(from),
                        new FindingBody(
                                finding.rule().code(),
                                finding.severity().name().toLowerCase(Locale.ROOT),
                                List.of(),
                                Optional.of(new MoveBody("merge", List.of(), cards.get(into)))));
            }
        }
    }

    private static OkrSet set(AskedDraft draft) {
        return new OkrSet(
                Optional.empty(),
                draft.objectives().stream()
                        .map(objective -> new OkrSet.Objective(
                                objective.text(),
                                List.of(),
                                "",
                                false,
                                OptionalDouble.empty(),
                                objective.keyResults().stream()
                                        .map(Advising::ofSet)
                                        .toList()))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of());
    }

    private static OkrSet.KeyResult ofSet(AskedDraft.KeyResult keyResult) {
        return new OkrSet.KeyResult(
                keyResult.wording().text(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                Optional.empty(),
                List.of());
    }

    private void add(String card, FindingBody finding) {
        byCard.computeIfAbsent(card, key -> new ArrayList<>()).add(finding);
    }

    /**
     * Where the text that is linted lies in the one that was typed: fields stand behind it, and the white space before it is left out.
     *
     * @param before white space that was typed first
     */
    private record Typed(int before, int end) {
        static Typed of(String typed, String linted) {
            String stripped = typed.strip();
            boolean whole = linted.startsWith(typed);
            int before = whole || stripped.isEmpty() ? 0 : typed.indexOf(stripped);
            return new Typed(before, before + (whole ? typed.length() : stripped.length()));
        }

        List<List<Integer>> spans(List<Span> spans) {
            return spans.stream()
                    .map(span -> new Span(span.start() + before, span.end() + before))
                    .filter(span -> span.start() < end)
                    .map(span -> List.of(span.start(), Math.min(span.end(), end)))
                    .filter(span -> span.getFirst() < span.getLast())
                    .toList();
        }
    }
}
