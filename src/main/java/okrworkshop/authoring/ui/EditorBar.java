package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The way back and forth, the preview, and the quiet word that everything is saved. */
final class EditorBar extends Div {
    private final transient Desk desk;
    private final Button undo;
    private final Button redo;
    private final Button preview;
    private final Span state = new Span();

    /** What the bar asks for. */
    interface Actions {
        void undo();

        void redo();

        void preview(boolean shown);

        /** Back to the list of parts, where it isn't in sight. */
        void parts();
    }

    EditorBar(Desk desk, Actions actions) {
        this.desk = desk;
        addClassNames("okr-actions", "okr-editor-bar");
        undo = new Button(getTranslation("author.undo"), event -> actions.undo());
        redo = new Button(getTranslation("author.redo"), event -> actions.redo());
        preview = new Button(getTranslation("author.preview"));
        preview.getElement().setAttribute("aria-pressed", "false");
        preview.addClickListener(event -> {
            press(!previewing());
            actions.preview(previewing());
        });
        state.addClassName("okr-muted");
        state.getElement().setAttribute("role", "status");
        if (desk.writable()) {
            say(getTranslation("author.saved.always"));
            add(undo, redo);
        }
        var parts = new Button(getTranslation("author.parts.short"), event -> actions.parts());
        parts.addClassName("okr-only-narrow");
        add(preview, parts, state);
        refresh();
    }

    void refresh() {
        undo.setEnabled(desk.canUndo());
        redo.setEnabled(desk.canRedo());
    }

    void say(String text) {
        state.setText(text);
    }

    void endPreview() {
        press(false);
    }

    boolean previewing() {
        return "true".equals(preview.getElement().getAttribute("aria-pressed"));
    }

    private void press(boolean shown) {
        preview.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        preview.setText(getTranslation(shown ? "author.preview.end" : "author.preview"));
    }
}
