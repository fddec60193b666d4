package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where on the page something stands, by its path in the template: {@code steps.look.title@en}. */
final class Landmarks {
    /** What is in sight stays where it is; the bar at the top covers some of it. */
    private static final String INTO_SIGHT = """
            const { top, bottom } = this.getBoundingClientRect();
            if (top < 80 || bottom > innerHeight - 40) this.scrollIntoView({ block: top < 80 ? 'start' : 'center' });
            """;

    /** A heading that opens what follows has to stand high up. */
    private static final String TO_THE_TOP = """
            const { top } = this.getBoundingClientRect();
            if (top < 60 || top > innerHeight / 2) this.scrollIntoView({ block: 'start' });
            """;

    private final Map<String, Component> places = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();

    void clear() {
        places.clear();
    }

    void put(String key, Component place) {
        places.put(key, place);
    }

    /** Unfolds what was unfolded when the page was drawn before, and remembers it. */
    void fold(String key, Details details) {
        details.setOpened(unfolded.contains(key));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                unfolded.add(key);
            } else {
                unfolded.remove(key);
            }
        });
    }

    /** Takes the person to the place, or to the nearest one around it. */
    void go(String key) {
        nearest(key).ifPresent(Landmarks::focus);
    }

    Optional<Component> nearest(String key) {
        String at = key;
        while (!at.isEmpty() && !places.containsKey(at)) {
            int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('@'));
            at = cut < 0 ? "" : at.substring(0, cut);
        }
        return Optional.ofNullable(places.get(at));
    }

    private static void focus(Component place) {
        for (Optional<Component> around = Optional.of(place);
                around.isPresent();
                around = around.get().getParent()) {
            if (around.get() instanceof Details details) {
                details.setOpened(true);
            }
        }
        place.getElement().executeJs(place instanceof H2 ? TO_THE_TOP : INTO_SIGHT);
        if (place instanceof Focusable<?> field) {
            field.focus();
        } else {
            place.getElement().setAttribute("tabindex", "-1");
            place.getElement().callJsFunction("focus");
        }
    }
}
