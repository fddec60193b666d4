package okrworkshop.gallery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Takes something out of sight, or shows it again. */
final class HideButton extends Button {
    private final String hideOf;
    private final String showOf;
    private transient Runnable turn = () -> {};

    /**
     * @param hideOf key of what screen readers hear, with the words
     * @param showOf the same once it is hidden
     */
    HideButton(String hideOf, String showOf) {
        this.hideOf = hideOf;
        this.showOf = showOf;
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClickListener(event -> turn.run());
    }

    void show(boolean hidden, String words, Runnable turned) {
        turn = turned;
        setText(getTranslation(hidden ? "gallery.comment.show" : "gallery.comment.hide"));
        setAriaLabel(getTranslation(hidden ? showOf : hideOf, words));
    }
}
