package okrworkshop.gallery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import okrworkshop.gallery.WalkResult.Draft;

/** A draft in numbers, and the way to its words. */
final class DraftRow extends ListItem {
    private final Button name;
    private final Span sum = new Span();

    /** @param choose opens it, or folds it up */
    DraftRow(Runnable choose) {
        name = new Button("", event -> choose.run());
        name.addThemeVariants(ButtonVariant.TERTIARY);
        add(name, sum);
    }

    /** @param most dots of a draft in this round */
    void show(Draft draft, int most, boolean open) {
        name.setText(draft.name());
        name.getElement().setAttribute("aria-expanded", String.valueOf(open));
        sum.setText(getTranslation(
                "gallery.results.group", draft.dots(), draft.remarks().size()));
        getStyle().set("--share", 100 * draft.dots() / Math.max(1, most) + "%");
    }
}
