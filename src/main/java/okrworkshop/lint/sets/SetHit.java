package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import okrworkshop.lint.Move;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.lint.Severity;

/**
 * That a rule has found something.
 *
 * @param weight when it is not the rule's usual one
 */
public record SetHit(List<Place> places, Optional<Move> move, Optional<Severity> weight) {
    static SetHit all() {
        return new SetHit(List.of(), Optional.empty(), Optional.empty());
    }

    static Optional<SetHit> when(boolean found) {
        return found ? Optional.of(all()) : Optional.empty();
    }

    /** About all things that are so. */
    static Optional<SetHit> where(Thing thing, int count, IntPredicate so) {
        List<Place> places = places(thing, count, so);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetHit(places, Optional.empty(), Optional.empty()));
    }

    static List<Place> places(Thing thing, int count, IntPredicate so) {
        return IntStream.range(0, count)
                .filter(so)
                .mapToObj(index -> new Place(thing, index))
                .toList();
    }

    SetHit weighing(Severity severity) {
        return new SetHit(places, move, Optional.of(severity));
    }
}
