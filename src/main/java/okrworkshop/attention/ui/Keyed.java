package okrworkshop.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A list on the page whose entries stay the same components, so that the focus stays where it is. */
final class Keyed<T, K, C extends Component> {
    private final HasComponents parent;
    private final Function<T, K> key;
    private final Function<T, C> maker;
    private final Map<K, C> shown = new LinkedHashMap<>();

    Keyed(HasComponents parent, Function<T, K> key, Function<T, C> maker) {
        this.parent = parent;
        this.key = key;
        this.maker = maker;
    }

    void show(List<T> entries, BiConsumer<C, T> draw) {
        List<K> keys = entries.stream().map(key).toList();
        if (!keys.equals(List.copyOf(shown.keySet()))) {
            Map<K, C> before = new LinkedHashMap<>(shown);
            shown.clear();
            parent.removeAll();
            entries.forEach(entry -> {
                C row = before.computeIfAbsent(key.apply(entry), fresh -> maker.apply(entry));
                shown.put(key.apply(entry), row);
                parent.add(row);
            });
        }
        List<C> rows = List.copyOf(shown.values());
        for (int at = 0; at < rows.size(); at++) {
            draw.accept(rows.get(at), entries.get(at));
        }
    }
}
