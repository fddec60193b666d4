package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.templates.Gate;

/**
 * A condition in the {@code agenda} event: its sentence, and what it looks at, so that what is missing can be said in
 * words. {@code DoneCondition} in {@code wire.ts} is the same.
 *
 * @param type as templates name it
 * @param kind of the cards that it looks at
 * @param other kind at the other end of a link
 * @param fields that it looks at
 * @param every whether it takes every card, and not a share of them
 * @param max most that count
 */
record DoneBody(
        String id,
        String text,
        String type,
        Optional<String> kind,
        Optional<String> other,
        List<String> fields,
        boolean every,
        Optional<Integer> max) {

    static DoneBody of(Gate gate, String text) {
        String id = gate.id();
        return switch (gate) {
            case Gate.Count count ->
                new DoneBody(
                        id,
                        text,
                        "count",
                        name(count.kind()),
                        Optional.empty(),
                        List.copyOf(count.where().keySet()),
                        false,
                        max(count.max()));
            case Gate.Filled filled ->
                cards(id, text, "filled", filled.kind(), List.of(filled.field()), filled.share());
            case Gate.Either either -> cards(id, text, "either", either.kind(), either.fields(), either.share());
            case Gate.Linked linked ->
                new DoneBody(
                        id, text, "linked", name(linked.kind()), name(linked.to()), List.of(), true, Optional.empty());
            case Gate.Covered covered ->
                new DoneBody(
                        id,
                        text,
                        "covered",
                        name(covered.kind()),
                        name(covered.from()),
                        List.of(),
                        true,
                        max(covered.max()));
            case Gate.Before before -> cards(id, text, "before", before.kind(), List.of(before.field()), 1);
            case Gate.Resolved ignored -> cards(id, text, "resolved", CardKind.RESOURCE, List.of("action"), 1);
            case Gate.Worded ignored -> cards(id, text, "worded", CardKind.OBJECTIVE, List.of("text"), 1);
            case Gate.Discussed ignored -> cards(id, text, "discussed", CardKind.STRATEGY, List.of("discussed"), 1);
            case Gate.Agreed ignored -> cards(id, text, "agreed", CardKind.OBJECTIVE, List.of(), 1);
            case Gate.Everyone ignored -> plain(id, text, "everyone");
            case Gate.Scored ignored -> plain(id, text, "scored");
            case Gate.Answered ignored -> plain(id, text, "answered");
            case Gate.Reviewed ignored -> plain(id, text, "reviewed");
        };
    }

    private static DoneBody cards(
            String id, String text, String type, CardKind kind, List<String> fields, double share) {
        return new DoneBody(id, text, type, name(kind), Optional.empty(), fields, share >= 1, Optional.empty());
    }

    private static DoneBody plain(String id, String text, String type) {
        return new DoneBody(id, text, type, Optional.empty(), Optional.empty(), List.of(), false, Optional.empty());
    }

    private static Optional<String> name(CardKind kind) {
        return Optional.of(kind.wireName());
    }

    private static Optional<Integer> max(int max) {
        return max == Integer.MAX_VALUE ? Optional.empty() : Optional.of(max);
    }
}
