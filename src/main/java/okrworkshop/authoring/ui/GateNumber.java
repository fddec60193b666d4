package okrworkshop.authoring.ui;

import java.util.List;
import java.util.Optional;
import okrworkshop.templates.Gate;

/**
 * A number of a condition that trainers change.
 *
 * @param name of its words: {@code author.gate.<name>}
 * @param value as people read it: a share as percent; empty for no limit
 * @param whenEmpty what the condition holds where there is no limit
 */
record GateNumber(String name, Optional<Integer> value, int least, int most, int whenEmpty, Change changed) {
    private static final int CARDS = 999;
    private static final int PERCENT = 100;

    /** Puts another number into the condition. */
    @FunctionalInterface
    interface Change {
        Gate apply(Gate gate, int value);
    }

    boolean canBeEmpty() {
        return whenEmpty >= 0;
    }

    static List<GateNumber> of(Gate gate) {
        return switch (gate) {
            case Gate.Count count -> List.of(min(count.min(), GateChange::min), max(count.max()));
            case Gate.Covered covered -> List.of(min(covered.min(), GateChange::min), max(covered.max()));
            case Gate.Filled filled -> List.of(share(filled.share()));
            case Gate.Either either -> List.of(share(either.share()));
            case Gate.Scored scored -> List.of(share(scored.share()));
            case Gate.Agreed agreed -> List.of(share(agreed.share()));
            case Gate.Everyone everyone ->
                List.of(new GateNumber("each", Optional.of(everyone.min()), 1, CARDS, -1, GateChange::min));
            case Gate.Discussed discussed ->
                List.of(new GateNumber("spread", Optional.of(discussed.spread()), 1, 4, -1, GateChange::spread));
            case Gate.Linked ignored -> List.of();
            case Gate.Answered ignored -> List.of();
            case Gate.Before ignored -> List.of();
            case Gate.Resolved ignored -> List.of();
            case Gate.Worded ignored -> List.of();
            case Gate.Reviewed ignored -> List.of();
        };
    }

    private static GateNumber min(int value, Change change) {
        return new GateNumber("min", value == 0 ? Optional.empty() : Optional.of(value), 0, CARDS, 0, change);
    }

    private static GateNumber max(int value) {
        return new GateNumber(
                "max",
                value == Integer.MAX_VALUE ? Optional.empty() : Optional.of(value),
                0,
                CARDS,
                Integer.MAX_VALUE,
                GateChange::max);
    }

    private static GateNumber share(double value) {
        return new GateNumber(
                "share",
                Optional.of((int) Math.round(value * PERCENT)),
                1,
                PERCENT,
                -1,
                (gate, percent) -> GateChange.share(gate, (double) percent / PERCENT));
    }
}
