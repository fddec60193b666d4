package okrworkshop.authoring.ui;

import okrworkshop.templates.Gate;

/** The same condition with one number changed; itself where it has no such number. */
final class GateChange {
    private GateChange() {}

    static Gate min(Gate gate, int min) {
        return switch (gate) {
            case Gate.Count count ->
                new Gate.Count(count.id(), count.kind(), count.place(), count.where(), min, count.max());
            case Gate.Covered covered ->
                new Gate.Covered(
                        covered.id(),
                        covered.kind(),
                        covered.where(),
                        covered.link(),
                        covered.from(),
                        min,
                        covered.max());
            case Gate.Everyone everyone -> new Gate.Everyone(everyone.id(), everyone.kinds(), min);
            case Gate other -> other;
        };
    }

    static Gate max(Gate gate, int max) {
        return switch (gate) {
            case Gate.Count count ->
                new Gate.Count(count.id(), count.kind(), count.place(), count.where(), count.min(), max);
            case Gate.Covered covered ->
                new Gate.Covered(
                        covered.id(),
                        covered.kind(),
                        covered.where(),
                        covered.link(),
                        covered.from(),
                        covered.min(),
                        max);
            case Gate other -> other;
        };
    }

    static Gate share(Gate gate, double share) {
        return switch (gate) {
            case Gate.Filled filled ->
                new Gate.Filled(filled.id(), filled.kind(), filled.where(), filled.field(), share);
            case Gate.Either either ->
                new Gate.Either(either.id(), either.kind(), either.where(), either.fields(), share);
            case Gate.Scored scored -> new Gate.Scored(scored.id(), scored.lens(), share);
            case Gate.Agreed agreed -> new Gate.Agreed(agreed.id(), agreed.lens(), share);
            case Gate other -> other;
        };
    }

    static Gate spread(Gate gate, int spread) {
        return gate instanceof Gate.Discussed discussed
                ? new Gate.Discussed(discussed.id(), discussed.lens(), spread)
                : gate;
    }
}
