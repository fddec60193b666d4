package okrworkshop.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** A line that is read out when it changes: what became of an order, and why something was not done. */
final class Told extends Paragraph implements Focusable<Paragraph> {
    Told() {
        getElement().setAttribute("role", "status");
        // Can take the focus of a button that goes, without being a stop of its own.
        setTabIndex(-1);
        addClassName("okr-said");
    }

    @Override
    public void setText(String words) {
        removeClassName("okr-visually-hidden");
        super.setText(words);
    }

    /** Is read out alone: the same words stand beside it. */
    void readOut(String words) {
        setText(words);
        addClassName("okr-visually-hidden");
    }

    /** Empty when it was refused; then the line says why. */
    <T> Optional<T> trying(Supplier<T> action) {
        setText("");
        try {
            return Optional.of(action.get());
        } catch (RefusedException refused) {
            setText(reason(this, refused.refusal()));
            return Optional.empty();
        }
    }

    static String reason(Component speaker, Refusal refusal) {
        return speaker.getTranslation(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }
}
