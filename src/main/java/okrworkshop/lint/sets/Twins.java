package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Likeness;
import okrworkshop.lint.Move;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;

/** The first two texts that say the same. */
final class Twins {
    private Twins() {}

    /** @param before how many things of the kind come before the first text */
    static Optional<SetHit> among(List<String> texts, Thing thing, int before) {
        for (int first = 0; first < texts.size(); first++) {
            for (int second = first + 1; second < texts.size(); second++) {
                if (Likeness.same(texts.get(first), texts.get(second))) {
                    int into = before + first;
                    int from = before + second;
                    return Optional.of(new SetHit(
                            List.of(new Place(thing, into), new Place(thing, from)),
                            Optional.of(new Move.Merge(into, from)),
                            Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }
}
