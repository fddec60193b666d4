package okrworkshop.gallery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Components of a list, each of one thing: what stays in the list keeps its component, so that a press or the focus stays on it.
 *
 * @param <K> by which a thing is known again
 * @param <T> the things
 * @param <C> their components
 */
final class ReusedItems<K, T, C extends Component> implements Serializable {
    private final transient Function<T, K> key;
    private final transient Map<K, C> known = new LinkedHashMap<>();
    private HasComponents place = new UnorderedList();

    ReusedItems(Function<T, K> key) {
        this.key = key;
    }

    /** Where they are from now on. */
    void in(HasComponents list) {
        place = list;
    }

    /** @param things in their order; those that were there before have kept it */
    void show(List<T> things, Function<T, C> make, BiConsumer<C, T> write) {
        List<K> keys = things.stream().map(key).toList();
        List<K> gone = new ArrayList<>(known.keySet());
        gone.removeAll(keys);
        gone.forEach(each -> place.remove(known.remove(each)));
        for (int at = 0; at < things.size(); at++) {
            T thing = things.get(at);
            C there = known.get(keys.get(at));
            if (there == null) {
                there = make.apply(thing);
                known.put(keys.get(at), there);
                place.addComponentAtIndex(at, there);
            }
            write.accept(there, thing);
        }
    }
}
