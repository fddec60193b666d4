package okrworkshop.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.SetFinding;
import okrworkshop.lint.SetFinding.Thing;

/**
 * A draft as the lint's rules for sets read it, with the card of each of its things.
 *
 * @param cards by kind of thing, in the order of the set
 */
record DraftSet(OkrSet set, Map<Thing, List<String>> cards) {
    DraftSet {
        cards = Map.copyOf(cards);
    }

    String card(SetFinding.Place place) {
        return Objects.requireNonNull(cards.get(place.thing())).get(place.index());
    }

    /** Of two that say the same the card of the later one, about which it is said and on which a group keeps it. */
    String later(SetFinding twins) {
        return card(twins.places().getLast());
    }
}
