package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A small button with a sign that everybody knows, and a name for those who don't see it. */
final class ToolButton extends Button {
    static final String UP = "↑";
    static final String DOWN = "↓";
    static final String REMOVE = "×";

    ToolButton(String sign, String name, Runnable action) {
        super(sign, event -> action.run());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("okr-tool");
        setAriaLabel(name);
        setTooltipText(name);
    }
}
